package org.caseaudit.api.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.caseaudit.api.rest.ReplyRequest;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One agency questions another's grade or finding; the other replies, the meeting records the outcome. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChallengeResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ChallengeQueries challengeQueries;

    @Inject
    private RaiseChallenge raiseChallenge;

    @Inject
    private ReplyToChallenge replyToChallenge;

    @Inject
    private DecideChallenge decideChallenge;

    @GET
    @Path("cycles/{cycle}/challenges")
    @Operation(operationId = "listChallenges", summary = "The challenges of a cycle one may see, as they were raised")
    public Listed<ChallengeView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(challengeQueries.of(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/challenges")
    @Operation(
            operationId = "raiseChallenge",
            summary = "Question a grade or finding of another agency in the case, with evidence")
    @APIResponseSchema(value = ChallengeView.class, responseCode = "201")
    public Response raise(
            @PathParam("cycle") CycleId cycle,
            ChallengeRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        RaiseChallenge.Command command = new RaiseChallenge.Command(
                cycle,
                request.item(),
                request.challenged(),
                request.finding(),
                request.agency(),
                request.text(),
                request.evidence());
        ChallengeId id = Created.once(key, () -> raiseChallenge.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "challenges", id), challengeQueries.one(who, id));
    }

    @GET
    @Path("challenges/{challenge}")
    @Operation(operationId = "challenge", summary = "One challenge with both sides")
    public ChallengeView one(@PathParam("challenge") ChallengeId id) {
        return challengeQueries.one(actor.get(), id);
    }

    @POST
    @Path("challenges/{challenge}/reply")
    @Operation(operationId = "replyToChallenge", summary = "Give the side of the agency challenged")
    public ChallengeView reply(
            @PathParam("challenge") ChallengeId id, @HeaderParam("If-Match") String ifMatch, ReplyRequest request) {
        Actor who = actor.get();
        replyToChallenge.handle(who, read(id, ifMatch), request.reply());
        return challengeQueries.one(who, id);
    }

    @POST
    @Path("challenges/{challenge}/decide")
    @Operation(
            operationId = "decideChallenge",
            summary = "Record what the meeting made of a challenge, with the reason")
    public ChallengeView decide(
            @PathParam("challenge") ChallengeId id, @HeaderParam("If-Match") String ifMatch, OutcomeRequest request) {
        Actor who = actor.get();
        decideChallenge.handle(who, read(id, ifMatch), request.outcome(), request.reason());
        return challengeQueries.one(who, id);
    }

    private static ChallengeDesk.Read read(ChallengeId id, String ifMatch) {
        return new ChallengeDesk.Read(id, IfMatch.version(ifMatch));
    }
}
