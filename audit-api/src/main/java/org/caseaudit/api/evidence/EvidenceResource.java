package org.caseaudit.api.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.Download;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.evidence.AttachToAction;
import org.caseaudit.application.evidence.AttachToAnswer;
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.EvidenceId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that show what an answer or an action rests on. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Evidence")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EvidenceResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private AttachToAnswer attachToAnswer;

    @Inject
    private AttachToAction attachToAction;

    @Inject
    private DownloadEvidence downloadEvidence;

    @Inject
    private RemoveEvidence removeEvidence;

    @POST
    @Path("assignments/{assignment}/answers/{question}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachToAnswer", summary = "Attach a file to the answer to one question")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileUpload.Body.class)))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response attachToAnswer(
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question,
            List<EntityPart> parts,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Actor who = actor.get();
        FileUpload.Sent sent = FileUpload.of(parts);
        AttachToAnswer.Command command = new AttachToAnswer.Command(id, question, sent.name(), sent.content());
        return created(who, key, () -> attachToAnswer.handle(who, command, key), uri);
    }

    @POST
    @Path("actions/{action}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachToAction", summary = "Attach a file that shows what was done")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileUpload.Body.class)))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response attachToAction(
            @PathParam("action") ActionId id,
            List<EntityPart> parts,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Actor who = actor.get();
        FileUpload.Sent sent = FileUpload.of(parts);
        AttachToAction.Command command = new AttachToAction.Command(id, sent.name(), sent.content());
        return created(who, key, () -> attachToAction.handle(who, command, key), uri);
    }

    private Response created(Actor who, String key, Supplier<EvidenceId> attach, UriInfo uri) {
        EvidenceId file = Created.once(key, attach);
        return Created.at(Addresses.in(uri, who.partnership(), "files", file), evidenceQueries.one(who, file));
    }

    @GET
    @Path("assignments/{assignment}/files")
    @Operation(operationId = "listFilesOfForm", summary = "The files of a form, as they were attached")
    public Listed<EvidenceView> ofForm(@PathParam("assignment") AssignmentId id, @BeanParam Paging paging) {
        return paging.of(evidenceQueries.ofForm(actor.get(), id));
    }

    @GET
    @Path("actions/{action}/files")
    @Operation(operationId = "listFilesOfAction", summary = "The files of an action, as they were attached")
    public Listed<EvidenceView> ofAction(@PathParam("action") ActionId id, @BeanParam Paging paging) {
        return paging.of(evidenceQueries.ofAction(actor.get(), id));
    }

    @GET
    @Path("files/{file}")
    @Operation(operationId = "file", summary = "What a file is called and what it is attached to")
    public EvidenceView one(@PathParam("file") EvidenceId id) {
        return evidenceQueries.one(actor.get(), id);
    }

    @GET
    @Path("files/{file}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "fileContent", summary = "The file itself, as an attachment; who takes it is written down")
    public Download content(@PathParam("file") EvidenceId id) {
        DownloadEvidence.Taken taken = downloadEvidence.handle(actor.get(), id);
        return new Download(taken.fileName(), taken.content().toArray());
    }

    @DELETE
    @Path("files/{file}")
    @Operation(
            operationId = "removeFile",
            summary = "Take a file away while its form or action may change; that it was there stays in the history")
    public void remove(@PathParam("file") EvidenceId id, @HeaderParam("If-Match") String ifMatch) {
        removeEvidence.handle(actor.get(), id, IfMatch.version(ifMatch));
    }
}
