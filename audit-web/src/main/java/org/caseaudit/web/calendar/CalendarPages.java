package org.caseaudit.web.calendar;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.calendar.CalendarQueries;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.calendar.RevokeCalendarFeed;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.settings.Settings;
import org.caseaudit.web.templates.Templates;

/** Where somebody opens and revokes the address of their own calendar. */
@Path(Addresses.PARTNERSHIP + "/calendar")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class CalendarPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CalendarQueries calendarQueries;

    @Inject
    private OpenCalendarFeed openCalendarFeed;

    @Inject
    private RevokeCalendarFeed revokeCalendarFeed;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Settings settings;

    @Inject
    private Templates templates;

    @GET
    public JteModel mine(@PathParam("partnership") PartnershipId partnership) {
        Page page = frame.page("Deadlines in your calendar").backTo("My work", Addresses.WORK);
        return templates.calendarCalendar(
                page, CalendarView.of(partnership, calendarQueries.mine(signedIn.in(partnership))));
    }

    @POST
    @Path("open")
    public Response open(@PathParam("partnership") PartnershipId partnership) {
        String path = openCalendarFeed.handle(signedIn.in(partnership)).path();
        notices.say("The address of your calendar, shown this once: " + settings.address(path));
        return back(partnership);
    }

    @POST
    @Path("revoke")
    public Response revoke(@PathParam("partnership") PartnershipId partnership) {
        revokeCalendarFeed.handle(signedIn.in(partnership));
        notices.say("The address is revoked. Whoever has it sees nothing any more.");
        return back(partnership);
    }

    private static Response back(PartnershipId partnership) {
        return SeeOther.at(Addresses.in(partnership, "calendar"));
    }
}
