package org.caseaudit.api.briefing;

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
import org.caseaudit.application.briefing.AmendReceipt;
import org.caseaudit.application.briefing.BriefingQueries;
import org.caseaudit.application.briefing.BriefingQueries.AgencyReach;
import org.caseaudit.application.briefing.BriefingQueries.BriefingView;
import org.caseaudit.application.briefing.BriefingQueries.ReceiptView;
import org.caseaudit.application.briefing.DraftBriefing;
import org.caseaudit.application.briefing.GiveReceipt;
import org.caseaudit.application.briefing.SendBriefing;
import org.caseaudit.application.briefing.WordBriefing;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The learning briefing of a cycle, and what the teams say to it. Its PDF is one of the documents. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Briefing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BriefingResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private BriefingQueries briefingQueries;

    @Inject
    private DraftBriefing draftBriefing;

    @Inject
    private WordBriefing wordBriefing;

    @Inject
    private SendBriefing sendBriefing;

    @Inject
    private GiveReceipt giveReceipt;

    @Inject
    private AmendReceipt amendReceipt;

    @POST
    @Path("cycles/{cycle}/briefing")
    @Operation(
            operationId = "draftBriefing",
            summary = "Begin the briefing with a first wording from the published report")
    @APIResponseSchema(value = BriefingView.class, responseCode = "201")
    public Response draft(
            @PathParam("cycle") CycleId cycle, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        Created.once(key, () -> draftBriefing.handle(who, new DraftBriefing.Command(cycle), key));
        return Created.at(uri.getAbsolutePathBuilder(), briefingQueries.one(who, cycle));
    }

    @GET
    @Path("cycles/{cycle}/briefing")
    @Operation(operationId = "briefing", summary = "The briefing of a cycle")
    public BriefingView one(@PathParam("cycle") CycleId cycle) {
        return briefingQueries.one(actor.get(), cycle);
    }

    @PUT
    @Path("cycles/{cycle}/briefing")
    @Operation(operationId = "wordBriefing", summary = "Reword the briefing; every part has its place on the one page")
    public BriefingView word(
            @PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch, BriefingText text) {
        Actor who = actor.get();
        wordBriefing.handle(who, new WordBriefing.Command(cycle, IfMatch.version(ifMatch), text));
        return briefingQueries.one(who, cycle);
    }

    @POST
    @Path("cycles/{cycle}/briefing/send")
    @Operation(operationId = "sendBriefing", summary = "Send the briefing to the leads of all agencies")
    public BriefingView send(@PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        sendBriefing.handle(who, cycle, IfMatch.version(ifMatch));
        return briefingQueries.one(who, cycle);
    }

    @GET
    @Path("cycles/{cycle}/briefing/reach")
    @Operation(
            operationId = "briefingReach",
            summary = "How far the briefing has come, agency by agency, for the office and the board")
    public Listed<AgencyReach> reach(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(briefingQueries.reach(actor.get(), cycle));
    }

    @GET
    @Path("cycles/{cycle}/briefing/receipts")
    @Operation(
            operationId = "listBriefingReceipts",
            summary =
                    "Which teams read the briefing and what they changed; of one's own agencies, or all for office and board")
    public Listed<ReceiptView> receipts(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(briefingQueries.receipts(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/briefing/receipts")
    @Operation(operationId = "giveBriefingReceipt", summary = "Say that a team has read the briefing")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public Response give(
            @PathParam("cycle") CycleId cycle,
            ReceiptRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        GiveReceipt.Command command = new GiveReceipt.Command(cycle, request.agency(), request.content());
        BriefingReceiptId id = Created.once(key, () -> giveReceipt.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "briefing-receipts", id), briefingQueries.receipt(who, id));
    }

    @GET
    @Path("briefing-receipts/{receipt}")
    @Operation(operationId = "briefingReceipt", summary = "What one team says to the briefing")
    public ReceiptView receipt(@PathParam("receipt") BriefingReceiptId id) {
        return briefingQueries.receipt(actor.get(), id);
    }

    @PUT
    @Path("briefing-receipts/{receipt}")
    @Operation(operationId = "amendBriefingReceipt", summary = "Say what the team changed, or correct the receipt")
    public ReceiptView amend(
            @PathParam("receipt") BriefingReceiptId id,
            @HeaderParam("If-Match") String ifMatch,
            BriefingReceipt.ReceiptContent content) {
        Actor who = actor.get();
        amendReceipt.handle(who, new AmendReceipt.Command(id, IfMatch.version(ifMatch), content));
        return briefingQueries.receipt(who, id);
    }
}
