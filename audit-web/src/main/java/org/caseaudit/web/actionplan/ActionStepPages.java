package org.caseaudit.web.actionplan;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.ApproveRedating;
import org.caseaudit.application.actionplan.CarryActionForward;
import org.caseaudit.application.actionplan.CheckImpact;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.HandOverAction;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.RejectRedating;
import org.caseaudit.application.actionplan.ReopenAction;
import org.caseaudit.application.actionplan.ReturnAction;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.actionplan.ActionReader.Step;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;

/** One action, and each step of it: the owner's, and the chair's. */
@Path(Addresses.PARTNERSHIP + "/actions/{action}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ActionStepPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ActionReader reader;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AcceptAction acceptAction;

    @Inject
    private EvidenceAction evidenceAction;

    @Inject
    private ReturnAction returnAction;

    @Inject
    private CloseAction closeAction;

    @Inject
    private ReopenAction reopenAction;

    @Inject
    private RedateAction redateAction;

    @Inject
    private ApproveRedating approveRedating;

    @Inject
    private RejectRedating rejectRedating;

    @Inject
    private HandOverAction handOverAction;

    @Inject
    private CarryActionForward carryActionForward;

    @Inject
    private CheckImpact checkImpact;

    @GET
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("action") ActionId id) {
        return reader.page(partnership, id, StepForm.NONE, FormErrors.NONE);
    }

    @POST
    @Path("accept")
    public Response accept(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        return take(
                partnership,
                id,
                form,
                "You have accepted this action.",
                who -> acceptAction.handle(who, read(id, form)));
    }

    @POST
    @Path("evidence")
    public Response evidence(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        return take(
                partnership,
                id,
                form,
                "The chair is asked to verify what was done.",
                who -> evidenceAction.handle(who, read(id, form), form.evidence()));
    }

    @POST
    @Path("return")
    public Response giveBack(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> returnAction.handle(who, read(id, form), form.returnReason()),
                        field -> "return-reason",
                        "The action is returned to its owner."));
    }

    @POST
    @Path("close")
    public Response close(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        return take(
                partnership,
                id,
                form,
                "The action is closed. Look later whether it helped.",
                who -> closeAction.handle(who, read(id, form)));
    }

    @POST
    @Path("reopen")
    public Response reopen(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> reopenAction.handle(who, read(id, form), form.reopenReason()),
                        field -> "reopen-reason",
                        "The action is open again."));
    }

    @POST
    @Path("redate")
    public Response redate(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        if (!form.deadline().isBlank() && form.deadline().date().isEmpty()) {
            return reader.refused(
                    partnership,
                    id,
                    form,
                    FormErrors.of("deadline", "The new date must be a real date, like 31 3 2027."));
        }
        boolean chair = signedIn.in(partnership).is(Role.CHAIR);
        UnaryOperator<String> field = name -> name.equals("reason") ? "redate-reason" : "deadline";
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> redateAction.handle(
                                who, read(id, form), form.deadline().date().orElse(null), form.redateReason()),
                        field,
                        chair ? "The action has its new date." : "The chair is asked to approve the new date."));
    }

    @POST
    @Path("redatings/{redating}/approve")
    public Response approve(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @PathParam("redating") RedatingId redating,
            @BeanParam StepForm form) {
        return take(
                partnership,
                id,
                form,
                "The new date is approved. The old one stays visible.",
                who -> approveRedating.handle(who, read(id, form), redating));
    }

    @POST
    @Path("redatings/{redating}/reject")
    public Response reject(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @PathParam("redating") RedatingId redating,
            @BeanParam StepForm form) {
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> rejectRedating.handle(who, read(id, form), redating, form.rejectReason()),
                        field -> ActionPage.rejection(redating),
                        "The date stays. The owner is told why."));
    }

    @POST
    @Path("hand-over")
    public Response handOver(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        HandOverAction.Command command =
                new HandOverAction.Command(read(id, form), form.owner(), form.handOverReason());
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> handOverAction.handle(who, command),
                        field -> field.equals("reason") ? "hand-over-reason" : field,
                        "The action is handed over. Its new owner is told."));
    }

    @POST
    @Path("carry-forward")
    public Response carryForward(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        FormErrors missing = FormErrors.NONE;
        if (form.into() == null) {
            missing = missing.and(FormErrors.of("into", "Select the audit that takes it up."));
        }
        if (form.carryReason() == null) {
            missing = missing.and(FormErrors.of("carry-reason", "Enter why it is carried forward."));
        }
        if (!missing.isEmpty()) {
            return reader.refused(partnership, id, form, missing);
        }
        String whereAndWhy = named(signedIn.in(partnership), form.into()) + form.carryReason();
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> carryActionForward.handle(who, read(id, form), whereAndWhy),
                        field -> "carry-reason",
                        "The action is carried forward."));
    }

    /** The audit by its name, as it is kept with the reason; nothing for one that is named in the reason itself. */
    private String named(Actor actor, String into) {
        List<CycleView> known = cycleQueries.all(actor);
        return known.stream()
                .filter(cycle -> cycle.id().value().toString().equals(into))
                .map(cycle -> "Into “" + ActionForms.name(cycle) + "”. ")
                .findFirst()
                .orElse("");
    }

    @POST
    @Path("impact")
    public Response impact(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @BeanParam StepForm form) {
        CheckImpact.Command command = new CheckImpact.Command(read(id, form), form.impact(), form.whatShowsIt());
        return reader.take(
                partnership,
                id,
                form,
                new Step(
                        who -> checkImpact.handle(who, command),
                        field -> field.equals("whatShowsIt") ? "what-shows-it" : field,
                        "What you found is kept with the action."));
    }

    private Response take(PartnershipId partnership, ActionId id, StepForm form, String done, Consumer<Actor> step) {
        return reader.take(partnership, id, form, new Step(step, UnaryOperator.identity(), done));
    }

    private static ActionDesk.Read read(ActionId id, StepForm form) {
        return new ActionDesk.Read(id, form.version());
    }
}
