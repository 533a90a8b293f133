package org.caseaudit.api.board;

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
import java.util.Arrays;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReplyRequest;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.BoardQueries;
import org.caseaudit.application.board.BoardQueries.ReportLine;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.board.LogQueries.BoardChallengeView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.trend.AreaTrend;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All published reports at once: the list, the trends, the log of challenges and risks. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Board")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BoardResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private BoardQueries boardQueries;

    @Inject
    private LogQueries logQueries;

    @Inject
    private ChallengeReport challengeReport;

    @Inject
    private AnswerBoardChallenge answerBoardChallenge;

    @GET
    @Path("reports")
    @Operation(operationId = "listReports", summary = "The published reports, by meeting, newest first")
    public Listed<ReportLine> reports(@BeanParam Paging paging) {
        return paging.of(boardQueries.reports(actor.get()));
    }

    @GET
    @Path("trends")
    @Operation(
            operationId = "trends",
            summary = "Each practice area from audit to audit; with what changed in between, a line ends")
    public Listed<AreaTrend> trends(@BeanParam Paging paging) {
        return paging.of(boardQueries.trends(actor.get()));
    }

    @GET
    @Path("trends/{area}/picture")
    @Produces("image/svg+xml")
    @Operation(operationId = "trendPicture", summary = "The trend of one area, drawn; the figures say the same")
    public byte[] picture(@PathParam("area") String area) {
        return boardQueries.picture(actor.get(), area(area));
    }

    private static LgaArea area(String name) {
        return Arrays.stream(LgaArea.values())
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("trend"));
    }

    @GET
    @Path("log")
    @Operation(
            operationId = "challengeAndRiskLog",
            summary = "Challenges of the board and of agencies, and risks counted")
    public LogQueries.Log log() {
        return logQueries.of(actor.get());
    }

    @GET
    @Path("cycles/{cycle}/board-challenges")
    @Operation(operationId = "listBoardChallenges", summary = "What the board challenged in a report, as it was raised")
    public Listed<BoardChallengeView> challenges(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(logQueries.challenges(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/board-challenges")
    @Operation(
            operationId = "challengeReport",
            summary = "The board asks an agency, or the office, to account for something in a report")
    @APIResponseSchema(value = BoardChallengeView.class, responseCode = "201")
    public Response challenge(
            @PathParam("cycle") CycleId cycle,
            BoardChallengeRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Actor who = actor.get();
        ChallengeReport.Command command = new ChallengeReport.Command(cycle, request.agency(), request.text());
        BoardChallengeId id = Created.once(key, () -> challengeReport.handle(who, command, key));
        return Created.at(Addresses.in(uri, who.partnership(), "board-challenges", id), logQueries.challenge(who, id));
    }

    @GET
    @Path("board-challenges/{challenge}")
    @Operation(operationId = "boardChallenge", summary = "One challenge of the board with its reply")
    public BoardChallengeView one(@PathParam("challenge") BoardChallengeId id) {
        return logQueries.challenge(actor.get(), id);
    }

    @POST
    @Path("board-challenges/{challenge}/reply")
    @Operation(operationId = "answerBoardChallenge", summary = "Whom the board asks answers")
    public BoardChallengeView reply(
            @PathParam("challenge") BoardChallengeId id,
            @HeaderParam("If-Match") String ifMatch,
            ReplyRequest request) {
        Actor who = actor.get();
        answerBoardChallenge.handle(
                who, new AnswerBoardChallenge.Command(id, IfMatch.version(ifMatch), request.reply()));
        return logQueries.challenge(who, id);
    }
}
