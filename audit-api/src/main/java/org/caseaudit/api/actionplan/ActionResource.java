package org.caseaudit.api.actionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReasonRequest;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.ActionQueries.ActionFact;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.AmendAction;
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
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions, from proposed to closed. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Action plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ActionResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private AmendAction amendAction;

    @Inject
    private AcceptAction acceptAction;

    @Inject
    private EvidenceAction evidenceAction;

    @Inject
    private CloseAction closeAction;

    @Inject
    private CheckImpact checkImpact;

    @Inject
    private ReturnAction returnAction;

    @Inject
    private ReopenAction reopenAction;

    @Inject
    private CarryActionForward carryActionForward;

    @Inject
    private RedateAction redateAction;

    @Inject
    private ApproveRedating approveRedating;

    @Inject
    private RejectRedating rejectRedating;

    @Inject
    private HandOverAction handOverAction;

    @GET
    @Path("cycles/{cycle}/actions")
    @Operation(
            operationId = "listActions",
            summary = "The actions of a cycle, in the order in which they were proposed")
    public Listed<ActionView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(actionQueries.of(actor.get(), cycle));
    }

    @GET
    @Path("actions")
    @Operation(
            operationId = "listAllActions",
            summary = "The actions of all published reports: overdue first, then by date, ended ones last")
    public Listed<ActionView> all(@BeanParam ActionChoice choice, @BeanParam Paging paging) {
        return paging.of(actionQueries.all(actor.get(), choice.filter()));
    }

    @GET
    @Path("actions/{action}/history")
    @Operation(operationId = "actionHistory", summary = "What was done about an action, oldest first")
    public Listed<ActionFact> history(@PathParam("action") ActionId id, @BeanParam Paging paging) {
        return paging.of(actionQueries.history(actor.get(), id));
    }

    @POST
    @Path("actions/{action}/impact")
    @Operation(
            operationId = "checkImpact",
            summary = "Say whether a closed action made a difference, and what shows it")
    public ActionView impact(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, ImpactRequest request) {
        checkImpact.handle(
                actor.get(), new CheckImpact.Command(read(id, ifMatch), request.impact(), request.whatShowsIt()));
        return one(id);
    }

    @GET
    @Path("actions/{action}")
    @Operation(operationId = "action", summary = "One action with its changes of date")
    public ActionView one(@PathParam("action") ActionId id) {
        return actionQueries.one(actor.get(), id);
    }

    @PUT
    @Path("actions/{action}")
    @Operation(operationId = "amendAction", summary = "Change a proposed action")
    public ActionView amend(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, ActionPlan plan) {
        amendAction.handle(actor.get(), read(id, ifMatch), plan);
        return one(id);
    }

    @POST
    @Path("actions/{action}/accept")
    @Operation(operationId = "acceptAction", summary = "The owner takes the action on")
    public ActionView accept(@PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch) {
        acceptAction.handle(actor.get(), read(id, ifMatch));
        return one(id);
    }

    @POST
    @Path("actions/{action}/evidence")
    @Operation(operationId = "evidenceAction", summary = "Say what was done, and how one can tell")
    public ActionView evidence(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, EvidenceRequest request) {
        evidenceAction.handle(actor.get(), read(id, ifMatch), request.evidence());
        return one(id);
    }

    @POST
    @Path("actions/{action}/close")
    @Operation(operationId = "closeAction", summary = "The evidence convinces")
    public ActionView close(@PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch) {
        closeAction.handle(actor.get(), read(id, ifMatch));
        return one(id);
    }

    @POST
    @Path("actions/{action}/return")
    @Operation(operationId = "returnAction", summary = "The evidence does not convince; give the reason")
    public ActionView giveBack(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        returnAction.handle(actor.get(), read(id, ifMatch), request.reason());
        return one(id);
    }

    @POST
    @Path("actions/{action}/reopen")
    @Operation(operationId = "reopenAction", summary = "Take a closed action up again, with the reason")
    public ActionView reopen(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        reopenAction.handle(actor.get(), read(id, ifMatch), request.reason());
        return one(id);
    }

    @POST
    @Path("actions/{action}/carry-forward")
    @Operation(operationId = "carryActionForward", summary = "Take the action into a later cycle, named in the reason")
    public ActionView carryForward(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        carryActionForward.handle(actor.get(), read(id, ifMatch), request.reason());
        return one(id);
    }

    @POST
    @Path("actions/{action}/redate")
    @Operation(operationId = "redateAction", summary = "Ask for a new date, or give it as the chair")
    public ActionView redate(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, RedatingRequest request) {
        redateAction.handle(actor.get(), read(id, ifMatch), request.deadline(), request.reason());
        return one(id);
    }

    @POST
    @Path("actions/{action}/redatings/{redating}/approve")
    @Operation(operationId = "approveRedating", summary = "The chair approves a new date that was asked for")
    public ActionView approve(
            @PathParam("action") ActionId id,
            @PathParam("redating") RedatingId redating,
            @HeaderParam("If-Match") String ifMatch) {
        approveRedating.handle(actor.get(), read(id, ifMatch), redating);
        return one(id);
    }

    @POST
    @Path("actions/{action}/redatings/{redating}/reject")
    @Operation(operationId = "rejectRedating", summary = "The chair does not agree to a new date, with the reason")
    public ActionView reject(
            @PathParam("action") ActionId id,
            @PathParam("redating") RedatingId redating,
            @HeaderParam("If-Match") String ifMatch,
            ReasonRequest request) {
        rejectRedating.handle(actor.get(), read(id, ifMatch), redating, request.reason());
        return one(id);
    }

    @POST
    @Path("actions/{action}/hand-over")
    @Operation(operationId = "handOverAction", summary = "Give the action to another owner, with the reason")
    public ActionView handOver(
            @PathParam("action") ActionId id, @HeaderParam("If-Match") String ifMatch, NewOwnerRequest request) {
        handOverAction.handle(
                actor.get(), new HandOverAction.Command(read(id, ifMatch), request.owner(), request.reason()));
        return one(id);
    }

    private static ActionDesk.Read read(ActionId id, String ifMatch) {
        return new ActionDesk.Read(id, IfMatch.version(ifMatch));
    }
}
