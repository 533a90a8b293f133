package org.caseaudit.web.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.moderation.AttendanceQueries;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.moderation.StrikeAttendance;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Who is at the meeting. Two people may write the list at once: only what each changed is recorded. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/meeting/attendance")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AttendancePages {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\..*");
    private static final Pattern STRIKE = Pattern.compile("([0-9a-f-]+):(\\d{1,9})");
    private static final String STALE = "Somebody else changed this entry meanwhile. Look at what stands now";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AttendanceQueries attendanceQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private StrikeAttendance strikeAttendance;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel list(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return shown(new MeetingPlace(partnership, cycle), AttendanceForm.NONE, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        AttendanceForm form = new AttendanceForm(sent);
        List<AttendanceForm.Row> rows = form.changed(seated(actor, cycle));
        try {
            Collisions.retried(() -> {
                recordAttendance.handle(
                        actor, cycle, rows.stream().map(AttendanceForm.Row::row).toList());
                return rows;
            });
            boolean struck = strike(actor, cycle, sent.getFirst("strike"));
            notices.say(struck ? "The list is saved, and the entry is taken off it." : "The list is saved.");
        } catch (RuleBroken refused) {
            FormErrors errors = FormErrors.of(refused, fault -> field(fault, rows));
            return Response.status(422).entity(shown(place, form, errors)).build();
        } catch (Stale stale) {
            return Response.status(409)
                    .entity(shown(place, form, FormErrors.of(null, STALE)))
                    .build();
        }
        return SeeOther.at(place.at("attendance"));
    }

    private boolean strike(Actor actor, CycleId cycle, String entry) {
        if (entry == null) {
            return false;
        }
        Matcher parts = STRIKE.matcher(entry);
        if (!parts.matches()) {
            throw new NotFound("entry");
        }
        strikeAttendance.handle(
                actor,
                new StrikeAttendance.Command(
                        cycle, Id.parse(AttendanceId.class, parts.group(1)), Integer.parseInt(parts.group(2))));
        return true;
    }

    private static String field(String fault, List<AttendanceForm.Row> rows) {
        Matcher row = ROW.matcher(fault);
        return row.matches() ? rows.get(Integer.parseInt(row.group(1))).field() : null;
    }

    private JteModel shown(MeetingPlace place, AttendanceForm form, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        var cycle = cycleQueries.one(actor, place.cycle());
        boolean writes = CycleAccess.manages(actor) && cycle.possible().contains(CycleCommand.BEGIN_REPORTING);
        var page = frame.page("Who is at the meeting?")
                .backTo("Back to the meeting", place.at())
                .with(errors);
        return templates.moderationAttendance(
                page,
                AttendanceList.of(
                        cycle.theme(),
                        writes ? place.at("attendance") : null,
                        seated(actor, place.cycle()),
                        agencyQueries.agencies(actor),
                        form,
                        errors));
    }

    /** Who could come is for those to know who write the list. */
    private List<Seated> seated(Actor actor, CycleId cycle) {
        var recorded = attendanceQueries.of(actor, cycle);
        return CycleAccess.manages(actor)
                ? Seated.all(
                        recorded,
                        agencyQueries.people(actor),
                        cycleQueries.invited(actor, cycle),
                        agencyQueries.agencies(actor))
                : Seated.all(recorded, List.of(), List.of(), List.of());
    }
}
