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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.RecommendationView;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.actionplan.WordRecommendation;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the report asks for, and the actions that follow. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Action plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RecommendationResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private AddRecommendation addRecommendation;

    @Inject
    private WordRecommendation wordRecommendation;

    @Inject
    private ProposeAction proposeAction;

    @GET
    @Path("cycles/{cycle}/recommendations")
    @Operation(operationId = "listRecommendations", summary = "The recommendations of a cycle, by number")
    public Listed<RecommendationView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(actionQueries.recommendations(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/recommendations")
    @Operation(operationId = "addRecommendation", summary = "Add something the report asks for")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201")
    public Response add(
            @PathParam("cycle") CycleId cycle,
            RecommendationRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        AddRecommendation.Command command =
                new AddRecommendation.Command(cycle, request.text(), request.noActionReason());
        RecommendationId id = Created.once(key, () -> addRecommendation.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "recommendations", id), actionQueries.recommendation(who, id));
    }

    @GET
    @Path("recommendations/{recommendation}")
    @Operation(operationId = "recommendation", summary = "One recommendation")
    public RecommendationView one(@PathParam("recommendation") RecommendationId id) {
        return actionQueries.recommendation(actor.get(), id);
    }

    @PUT
    @Path("recommendations/{recommendation}")
    @Operation(operationId = "wordRecommendation", summary = "Change the wording, or why no action follows")
    public RecommendationView word(
            @PathParam("recommendation") RecommendationId id,
            @HeaderParam("If-Match") String ifMatch,
            RecommendationRequest request) {
        Actor who = actor.get();
        wordRecommendation.handle(
                who,
                new WordRecommendation.Command(id, IfMatch.version(ifMatch), request.text(), request.noActionReason()));
        return actionQueries.recommendation(who, id);
    }

    @POST
    @Path("recommendations/{recommendation}/actions")
    @Operation(operationId = "proposeAction", summary = "Propose what somebody does about it, by when, measured how")
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public Response propose(
            @PathParam("recommendation") RecommendationId recommendation,
            ActionPlan plan,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        ActionId id = Created.once(
                key, () -> proposeAction.handle(who, new ProposeAction.Command(recommendation, plan), key));
        return Created.at(Addresses.in(uri, partnership, "actions", id), actionQueries.one(who, id));
    }
}
