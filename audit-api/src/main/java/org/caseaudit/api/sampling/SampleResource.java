package org.caseaudit.api.sampling;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReasonRequest;
import org.caseaudit.application.sampling.CandidateCsv;
import org.caseaudit.application.sampling.CandidateDocument;
import org.caseaudit.application.sampling.CandidateSource;
import org.caseaudit.application.sampling.DrawSample;
import org.caseaudit.application.sampling.FreezeFrame;
import org.caseaudit.application.sampling.ImportCandidates;
import org.caseaudit.application.sampling.LookAtReferences;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.caseaudit.application.sampling.ReplaceDrawnCase;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.sampling.SampleQueries.SampleView;
import org.caseaudit.application.sampling.StartSampleOver;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.DrawOrder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a list of candidates to the drawn cases of a cycle, on record so that anybody can draw them again. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SampleResource {
    private static final String CSV = "text/csv";

    @Inject
    private CurrentActor actor;

    @Inject
    private SampleQueries sampleQueries;

    @Inject
    private ImportCandidates importCandidates;

    @Inject
    private FreezeFrame freezeFrame;

    @Inject
    private DrawSample drawSample;

    @Inject
    private ReplaceDrawnCase replaceDrawnCase;

    @Inject
    private StartSampleOver startSampleOver;

    @Inject
    private LookAtReferences lookAtReferences;

    @GET
    @Path("cycles/{cycle}/sample")
    @Operation(operationId = "sampleRecord", summary = "How the cases were drawn: enough to draw them again")
    public SampleView record(@PathParam("cycle") CycleId cycle) {
        return sampleQueries.record(actor.get(), cycle);
    }

    @GET
    @Path("cycles/{cycle}/sample/frames/{number}")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "sampleFrame",
            summary = "The frame of a list as frame.txt: a line for each candidate, stratum, tab, neutral name")
    public String frame(@PathParam("cycle") CycleId cycle, @PathParam("number") int number) {
        return sampleQueries.frame(actor.get(), cycle, number);
    }

    @POST
    @Path("cycles/{cycle}/sample/candidates")
    @Operation(
            operationId = "importCandidates",
            summary =
                    "Put the list of all eligible cases into a planned cycle, as JSON or CSV (docs/candidate-list.md)")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CandidatesRequest.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(value = SampleView.class, responseCode = "201")
    public Response list(
            @PathParam("cycle") CycleId cycle,
            CandidatesRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return list(cycle, new CandidateDocument(request.candidates()), key, uri);
    }

    @POST
    @Path("cycles/{cycle}/sample/candidates")
    @Consumes(CSV)
    @Operation(operationId = "importCandidatesAsCsv", hidden = true)
    public Response listAsCsv(
            @PathParam("cycle") CycleId cycle,
            byte[] csv,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return list(cycle, new CandidateCsv(csv), key, uri);
    }

    private Response list(CycleId cycle, CandidateSource source, String key, UriInfo uri) {
        Actor who = actor.get();
        ImportCandidates.Command command = new ImportCandidates.Command(cycle, source);
        Created.once(key, () -> importCandidates.handle(who, command, key));
        return Created.at(
                UriBuilder.fromUri(uri.getAbsolutePath().resolve("../sample")), sampleQueries.record(who, cycle));
    }

    @GET
    @Path("cycles/{cycle}/sample/candidates")
    @Operation(
            operationId = "lookAtReferences",
            summary = "Which child stands behind which candidate, for chair and coordinator; each look is recorded")
    public Listed<Reference> references(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        paging.request();
        return paging.of(lookAtReferences.handle(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/sample/freeze")
    @Operation(operationId = "freezeFrame", summary = "Fix the list and record its hash, before there is a seed")
    public SampleView freeze(@PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        freezeFrame.handle(who, read(cycle, ifMatch));
        return sampleQueries.record(who, cycle);
    }

    @POST
    @Path("cycles/{cycle}/sample/draw")
    @Operation(
            operationId = "drawSample",
            summary = "Draw the cases from the frozen list; with a seed from outside or one made here")
    public SampleView draw(
            @PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch, DrawOrder order) {
        Actor who = actor.get();
        drawSample.handle(who, new DrawSample.Command(read(cycle, ifMatch), order));
        return sampleQueries.record(who, cycle);
    }

    @POST
    @Path("cycles/{cycle}/sample/replace")
    @Operation(
            operationId = "replaceDrawnCase",
            summary = "Let the next reserve of the group take the place of a drawn case, with the reason")
    public SampleView replace(
            @PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch, ReplaceRequest request) {
        Actor who = actor.get();
        replaceDrawnCase.handle(
                who, new ReplaceDrawnCase.Command(read(cycle, ifMatch), request.caseFile(), request.reason()));
        return sampleQueries.record(who, cycle);
    }

    @POST
    @Path("cycles/{cycle}/sample/start-over")
    @Operation(
            operationId = "startSampleOver",
            summary = "Give a frozen list up, with the reason, so that another may come in; it stays on record")
    public SampleView startOver(
            @PathParam("cycle") CycleId cycle, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        Actor who = actor.get();
        startSampleOver.handle(who, read(cycle, ifMatch), request.reason());
        return sampleQueries.record(who, cycle);
    }

    private static SampleDesk.Read read(CycleId cycle, String ifMatch) {
        return new SampleDesk.Read(cycle, IfMatch.version(ifMatch));
    }
}
