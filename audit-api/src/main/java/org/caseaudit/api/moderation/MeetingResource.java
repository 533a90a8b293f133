package org.caseaudit.api.moderation;

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
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ConfirmUnanimous;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.GroundsQueries;
import org.caseaudit.application.moderation.GroundsQueries.GroundsView;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.moderation.ReadinessQueries;
import org.caseaudit.application.moderation.ReadinessQueries.ReadinessView;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The grading meeting: grades side by side, and what was decided. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeetingResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ModerationQueries moderationQueries;

    @Inject
    private ReadinessQueries readinessQueries;

    @Inject
    private GroundsQueries groundsQueries;

    @Inject
    private BeginModeration beginModeration;

    @Inject
    private ReopenCycle reopenCycle;

    @Inject
    private ConfirmUnanimous confirmUnanimous;

    @Inject
    private DecideItem decideItem;

    @Inject
    private BeginReporting beginReporting;

    @POST
    @Path("cycles/{cycle}/begin-moderation")
    @Operation(
            operationId = "beginModeration",
            summary = "Begin the grading meeting; the chair may override missing forms")
    public CycleView begin(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, BeginModerationRequest request) {
        Actor who = actor.get();
        beginModeration.handle(
                who, new BeginModeration.Command(id, IfMatch.version(ifMatch), request.overrideReason()));
        return cycleQueries.one(who, id);
    }

    @POST
    @Path("cycles/{cycle}/reopen")
    @Operation(operationId = "reopenCycle", summary = "Go back from the meeting to filling forms, with the reason")
    public CycleView reopen(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        Actor who = actor.get();
        reopenCycle.handle(who, new ReopenCycle.Command(id, IfMatch.version(ifMatch), request.reason()));
        return cycleQueries.one(who, id);
    }

    @POST
    @Path("cycles/{cycle}/begin-reporting")
    @Operation(operationId = "beginReporting", summary = "End the meeting once every item is decided")
    public CycleView report(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        beginReporting.handle(who, id, IfMatch.version(ifMatch));
        return cycleQueries.one(who, id);
    }

    @GET
    @Path("cycles/{cycle}/readiness")
    @Operation(
            operationId = "readinessForMeeting",
            summary = "How many forms are settled, and which the meeting would begin without")
    public ReadinessView readiness(@PathParam("cycle") CycleId id) {
        return readinessQueries.of(actor.get(), id);
    }

    @GET
    @Path("cycles/{cycle}/moderation")
    @Operation(
            operationId = "listModerationItems",
            summary = "Per case and section the grades side by side, with the decisions")
    public Listed<ItemView> items(@PathParam("cycle") CycleId id, @BeanParam Paging paging) {
        return paging.of(moderationQueries.items(actor.get(), id));
    }

    @POST
    @Path("cycles/{cycle}/moderation/confirm-unanimous")
    @Operation(operationId = "confirmUnanimous", summary = "Confirm every undecided item on which all agencies agree")
    public Confirmed confirm(@PathParam("cycle") CycleId id) {
        return new Confirmed(confirmUnanimous.handle(actor.get(), id));
    }

    @GET
    @Path("cycles/{cycle}/moderation/{case}/{section}")
    @Operation(operationId = "moderationItem", summary = "One item of the meeting")
    public ItemView item(
            @PathParam("cycle") CycleId id, @PathParam("case") CaseId caseFile, @PathParam("section") String section) {
        return moderationQueries.item(actor.get(), id, new ItemKey(caseFile, section));
    }

    @GET
    @Path("cycles/{cycle}/moderation/{case}/{section}/grounds")
    @Operation(
            operationId = "listGroundsOfModerationItem",
            summary = "What the agencies' grades of the item rest on: answers and evidence, form by form")
    public Listed<GroundsView> grounds(
            @PathParam("cycle") CycleId id,
            @PathParam("case") CaseId caseFile,
            @PathParam("section") String section,
            @BeanParam Paging paging) {
        return paging.of(groundsQueries.of(actor.get(), id, new ItemKey(caseFile, section)));
    }

    @PUT
    @Path("cycles/{cycle}/moderation/{case}/{section}")
    @Operation(
            operationId = "decideItem",
            summary = "Record what the meeting decided: agreed, or agreed to differ with each dissent")
    public ItemView decide(
            @PathParam("cycle") CycleId id,
            @PathParam("case") CaseId caseFile,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            Ruling ruling) {
        Actor who = actor.get();
        ItemKey key = new ItemKey(caseFile, section);
        decideItem.handle(who, new DecideItem.Command(id, key, IfMatch.version(ifMatch), ruling));
        return moderationQueries.item(who, id, key);
    }
}
