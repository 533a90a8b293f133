package org.caseaudit.web.report;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportDesk;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The report in the making, what blocks it, and its way to the board. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class WorkshopPages {
    private static final String STALE = "Somebody else was here meanwhile. Look at what stands now, then try again";
    private static final Set<CycleState> BEFORE =
            EnumSet.of(CycleState.PLANNED, CycleState.OPEN, CycleState.MODERATION);

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private FindingQueries findingQueries;

    @Inject
    private SignOffReport signOffReport;

    @Inject
    private PublishReport publishReport;

    @Inject
    private ReturnReport returnReport;

    @Inject
    private CloseCycle closeCycle;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response report(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        ReportPlace place = new ReportPlace(partnership, id);
        CycleView cycle = cycleQueries.one(signedIn.in(partnership), id);
        return BEFORE.contains(cycle.state())
                ? SeeOther.at(place.meeting())
                : Response.ok(shown(place, null, FormErrors.NONE)).build();
    }

    @POST
    @Path("sign-off")
    public Response signOff(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @FormParam("version") int version) {
        return move(
                new ReportPlace(partnership, id),
                null,
                "The report is signed off. Nothing in it changes now.",
                actor -> signOffReport.handle(actor, id, version));
    }

    @POST
    @Path("publish")
    public Response publish(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @FormParam("version") int version) {
        return move(
                new ReportPlace(partnership, id),
                null,
                "The report is published. The board and all agencies can read it, and the owners of actions are told.",
                actor -> publishReport.handle(actor, id, version));
    }

    @POST
    @Path("return")
    public Response giveBack(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @FormParam("version") int version,
            @FormParam("reason") String typed) {
        String reason = TypedText.of(typed);
        return move(
                new ReportPlace(partnership, id),
                reason,
                "The report is a draft again.",
                actor -> returnReport.handle(actor, new ReturnReport.Command(id, version, reason)));
    }

    @POST
    @Path("close")
    public Response close(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @FormParam("version") int version) {
        return move(
                new ReportPlace(partnership, id),
                null,
                "The audit is closed, and who the children are is erased.",
                actor -> closeCycle.handle(actor, id, version));
    }

    /** One step of the report by somebody who read it as it was. */
    private interface Move {
        void by(Actor actor);
    }

    private Response move(ReportPlace place, String typed, String done, Move move) {
        try {
            move.by(signedIn.in(place.partnership()));
        } catch (RuleBroken refused) {
            return Response.status(422)
                    .entity(shown(place, typed, errors(place, refused, typed)))
                    .build();
        } catch (Stale stale) {
            return Response.status(409)
                    .entity(shown(place, typed, FormErrors.of(null, STALE)))
                    .build();
        }
        notices.say(done);
        return SeeOther.at(place.at());
    }

    /** What blocks is listed on the page with the way to it; the summary leads to each. */
    private static FormErrors errors(ReportPlace place, RuleBroken refused, String typed) {
        if (typed(refused)) {
            return typed == null
                    ? FormErrors.of("reason", "Enter why it becomes a draft again")
                    : FormErrors.of(refused);
        }
        FormErrors errors = FormErrors.NONE;
        if (refused.code().equals(ReportDesk.BLOCKED)) {
            for (Blocker blocker : Blocker.of(place, refused.faults())) {
                errors = errors.and(FormErrors.of(blocker.id(), blocker.message()));
            }
        }
        return errors.isEmpty() ? FormErrors.of(null, refused.getMessage()) : errors;
    }

    private static boolean typed(RuleBroken refused) {
        return refused.faults().stream().anyMatch(fault -> "reason".equals(fault.field()));
    }

    private Page page(ReportPlace place, FormErrors errors) {
        return frame.page("Report")
                .backTo("Back to the audit", Addresses.in(place.partnership(), "cycles", place.cycle()))
                .with(errors);
    }

    private JteModel shown(ReportPlace place, String typed, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        var material = new Workshop.Material(
                place,
                cycleQueries.one(actor, place.cycle()),
                reportQueries.draft(actor, place.cycle()),
                findingQueries.all(actor, place.cycle()));
        return templates.reportWorkshop(
                page(place, errors), Workshop.of(material, CycleAccess.decides(actor), typed, errors));
    }
}
