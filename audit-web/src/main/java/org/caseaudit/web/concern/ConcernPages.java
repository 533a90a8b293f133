package org.caseaudit.web.concern;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.ConcernQueries.ConcernView;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.concern.ResolveConcern;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Concerns: a short form to raise one, and one page on which it is followed. */
@Path(Addresses.PARTNERSHIP + "/concerns")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ConcernPages {
    private static final String STALE =
            "Somebody else was here while you wrote. Look at what stands above now, then send yours again if it is still"
                    + " needed.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private ConcernQueries concernQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private RaiseConcern raiseConcern;

    @Inject
    private ReferConcern referConcern;

    @Inject
    private RecordConcernAction recordConcernAction;

    @Inject
    private ResolveConcern resolveConcern;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel open(@PathParam("partnership") PartnershipId partnership) {
        Page page = frame.page("Open concerns");
        return templates.concernConcerns(
                page, ConcernList.of(partnership, concernQueries.open(signedIn.in(partnership))));
    }

    @GET
    @Path("new")
    public JteModel blank(
            @PathParam("partnership") PartnershipId partnership,
            @QueryParam("case") CaseId caseFile,
            @QueryParam("assignment") AssignmentId assignment) {
        RaisingForm form = RaisingForm.blank(caseFile, assignment, UUID.randomUUID());
        return raising(partnership, form, FormErrors.NONE);
    }

    @POST
    public Response raise(@PathParam("partnership") PartnershipId partnership, @BeanParam RaisingForm form) {
        Actor actor = signedIn.in(partnership);
        try {
            ConcernId id = Collisions.retried(() -> raiseConcern.handle(actor, form.command(), form.key()));
            notices.say("Your concern is raised. The chair and the coordinator see it now.");
            return shown(partnership, id);
        } catch (RuleBroken refused) {
            return Unprocessable.with(raising(partnership, form, FormErrors.of(refused)));
        }
    }

    private JteModel raising(PartnershipId partnership, RaisingForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        String pseudonym = caseQueries.one(actor, form.caseFile()).pseudonym();
        Page page = frame.page("Raise a concern about " + pseudonym)
                .backTo("Back", RaisingView.back(partnership, form))
                .with(errors);
        return templates.concernRaise(
                page, RaisingView.of(partnership, form, actor, agencyQueries.agencies(actor), errors));
    }

    @GET
    @Path("{concern}")
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("concern") ConcernId id) {
        return concern(partnership, id, StepForm.NONE, FormErrors.NONE);
    }

    @POST
    @Path("{concern}/refer")
    public Response refer(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("concern") ConcernId id,
            @BeanParam StepForm form) {
        return step(partnership, id, form, "The concern is referred.", (actor, read) -> {
            NamedManager manager = new NamedManager(form.manager(), form.agency());
            referConcern.handle(actor, read, manager, form.reason());
        });
    }

    @POST
    @Path("{concern}/action")
    public Response act(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("concern") ConcernId id,
            @BeanParam StepForm form) {
        return step(
                partnership,
                id,
                form,
                "What was done is recorded. The chair says whether it is enough.",
                (actor, read) -> recordConcernAction.handle(actor, read, form.action()));
    }

    @POST
    @Path("{concern}/resolve")
    public Response resolve(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("concern") ConcernId id,
            @BeanParam StepForm form) {
        return step(
                partnership,
                id,
                form,
                "The concern is resolved.",
                (actor, read) -> resolveConcern.handle(actor, read, form.outcome()));
    }

    /** One move of the concern by somebody who read it as it was. */
    private interface Move {
        void by(Actor actor, ConcernDesk.Read read);
    }

    private Response step(PartnershipId partnership, ConcernId id, StepForm form, String done, Move move) {
        Actor actor = signedIn.in(partnership);
        try {
            move.by(actor, new ConcernDesk.Read(id, form.version()));
            notices.say(done);
            return shown(partnership, id);
        } catch (RuleBroken refused) {
            return Unprocessable.with(concern(partnership, id, form, FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(concern(partnership, id, form, FormErrors.of(null, STALE)));
        }
    }

    private JteModel concern(PartnershipId partnership, ConcernId id, StepForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        ConcernView concern = concernQueries.one(actor, id);
        Page page = frame.page("A concern about " + concern.pseudonym())
                .backTo("My work", Addresses.WORK)
                .with(errors);
        return templates.concernConcern(
                page, ConcernPage.of(partnership, concern, agencyQueries.agencies(actor), form, errors));
    }

    private static Response shown(PartnershipId partnership, ConcernId id) {
        return SeeOther.at(Addresses.in(partnership, "concerns", id));
    }
}
