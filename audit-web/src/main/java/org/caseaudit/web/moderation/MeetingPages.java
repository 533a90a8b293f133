package org.caseaudit.web.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ConfirmUnanimous;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The meeting as a whole: beginning it, what is on the table, and ending it. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/meeting")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class MeetingPages {
    private static final String STALE = "Somebody else was here meanwhile. Look at what stands now, then try again";

    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingReader reader;

    @Inject
    private BeginModeration beginModeration;

    @Inject
    private ConfirmUnanimous confirmUnanimous;

    @Inject
    private BeginReporting beginReporting;

    @Inject
    private ReopenCycle reopenCycle;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel meeting(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("show") String show) {
        return shown(new MeetingPlace(partnership, cycle), Show.of(show), null, FormErrors.NONE);
    }

    @POST
    @Path("begin")
    public Response begin(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @FormParam("version") int version,
            @FormParam("reason") String typed) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        String reason = TypedText.of(typed);
        try {
            beginModeration.handle(signedIn.in(partnership), new BeginModeration.Command(cycle, version, reason));
        } catch (RuleBroken refused) {
            boolean forms = refused.code().equals(BeginModeration.FORMS_OUTSTANDING);
            FormErrors errors = forms
                    ? FormErrors.of("reason", "Enter why the meeting begins without these forms")
                    : FormErrors.of(refused);
            return Unprocessable.with(shown(place, Show.DISAGREEMENTS, reason, errors));
        } catch (Stale stale) {
            return conflict(shown(place, Show.DISAGREEMENTS, reason, FormErrors.of(null, STALE)));
        }
        notices.say("The meeting has begun. All grades lie open now.");
        return SeeOther.at(place.at());
    }

    @POST
    @Path("confirm-unanimous")
    public Response confirm(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        Actor actor = signedIn.in(partnership);
        int confirmed = Collisions.retried(() -> confirmUnanimous.handle(actor, cycle));
        notices.say(confirmed == 1 ? "1 item is confirmed." : confirmed + " items are confirmed.");
        return SeeOther.at(new MeetingPlace(partnership, cycle).at());
    }

    @POST
    @Path("report")
    public Response report(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @FormParam("version") int version) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        try {
            beginReporting.handle(actor, cycle, version);
        } catch (RuleBroken refused) {
            FormErrors open = MeetingOverview.undecided(reader.overview(actor, place, Show.TO_DECIDE));
            return Unprocessable.with(
                    shown(place, Show.TO_DECIDE, null, open.isEmpty() ? FormErrors.of(refused) : open));
        } catch (Stale stale) {
            return conflict(shown(place, Show.TO_DECIDE, null, FormErrors.of(null, STALE)));
        }
        notices.say("The meeting is over. Now the report is written.");
        return SeeOther.at(place.report());
    }

    @GET
    @Path("reopen")
    public JteModel askReopen(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return reopening(new MeetingPlace(partnership, cycle), null, FormErrors.NONE);
    }

    @POST
    @Path("reopen")
    public Response reopen(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @FormParam("version") int version,
            @FormParam("reason") String typed) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        String reason = TypedText.of(typed);
        try {
            reopenCycle.handle(signedIn.in(partnership), new ReopenCycle.Command(cycle, version, reason));
        } catch (RuleBroken refused) {
            FormErrors errors = reason == null
                    ? FormErrors.of("reason", "Enter why the forms are opened again")
                    : FormErrors.of(refused);
            return Unprocessable.with(reopening(place, reason, errors));
        } catch (Stale stale) {
            return conflict(reopening(place, reason, FormErrors.of(null, STALE)));
        }
        notices.say("The forms are open again. What was decided stays on record.");
        return SeeOther.at(place.at());
    }

    // ---- what is shown

    private JteModel shown(MeetingPlace place, Show show, String reason, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        var cycle = reader.cycle(actor, place);
        var page = frame.page("Grading meeting")
                .backTo("Back to the audit", Addresses.in(place.partnership(), "cycles", place.cycle()))
                .with(errors);
        return MeetingReader.isBefore(cycle)
                ? templates.moderationBegin(page, reader.begin(actor, place, cycle, reason, errors))
                : templates.moderationMeeting(page, reader.view(actor, reader.overview(actor, place, show)));
    }

    private JteModel reopening(MeetingPlace place, String typed, FormErrors errors) {
        var cycle = reader.cycle(signedIn.in(place.partnership()), place);
        Field reason = Field.of(
                        "reason", Label.of("Why are the forms opened again?").size(Label.Size.M))
                .hint("Everybody in the audit may read it. Decisions stay on record; those on grades that change are"
                        + " decided again.")
                .value(typed)
                .error(errors.at("reason"));
        var page = frame.page("Open the forms again")
                .backTo("Back to the meeting", place.at())
                .with(errors);
        return templates.moderationReopen(page, cycle.theme(), place.at("reopen"), cycle.version(), reason);
    }

    private static Response conflict(JteModel page) {
        return Response.status(409).entity(page).build();
    }
}
