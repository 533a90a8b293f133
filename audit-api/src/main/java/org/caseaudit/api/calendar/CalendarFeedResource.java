package org.caseaudit.api.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.application.calendar.CalendarQueries;
import org.caseaudit.application.calendar.CalendarQueries.FeedView;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.calendar.OpenCalendarFeed.Opened;
import org.caseaudit.application.calendar.RevokeCalendarFeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The address under which a calendar program reads one's own deadlines without signing in. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Calendar")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CalendarFeedResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private CalendarQueries calendarQueries;

    @Inject
    private OpenCalendarFeed openCalendarFeed;

    @Inject
    private RevokeCalendarFeed revokeCalendarFeed;

    @GET
    @Path("calendar-feed")
    @Operation(operationId = "calendarFeed", summary = "Whether one has a calendar feed; its address is told only once")
    public FeedView mine() {
        return calendarQueries.mine(actor.get());
    }

    @POST
    @Path("calendar-feed")
    @Operation(
            operationId = "openCalendarFeed",
            summary = "Open a calendar feed and learn its address; an address opened before stops working")
    public Opened open() {
        return openCalendarFeed.handle(actor.get());
    }

    @DELETE
    @Path("calendar-feed")
    @Operation(operationId = "revokeCalendarFeed", summary = "Close one's calendar feed for good")
    public void revoke() {
        revokeCalendarFeed.handle(actor.get());
    }
}
