package org.caseaudit.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Download;
import org.caseaudit.api.rest.Downloads;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.WholeNumber;
import org.caseaudit.application.document.DocumentQueries;
import org.caseaudit.application.document.DocumentQueries.DocumentView;
import org.caseaudit.application.document.DocumentQueries.Genuine;
import org.caseaudit.application.document.DocumentQueries.Offers;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.document.TakeDraft;
import org.caseaudit.application.document.TakenDocument;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report, the board's page and the briefing as PDF and Word. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private DocumentQueries documentQueries;

    @Inject
    private TakeDocument takeDocument;

    @Inject
    private TakeDraft takeDraft;

    @GET
    @Path("cycles/{cycle}/documents")
    @Operation(operationId = "listDocuments", summary = "The documents of a cycle one may take")
    public Listed<DocumentView> list(@PathParam("cycle") CycleId id, @BeanParam Paging paging) {
        return paging.of(documentQueries.of(actor.get(), id));
    }

    @GET
    @Path("cycles/{cycle}/documents-beside")
    @Operation(
            operationId = "documentsBeside",
            summary = "What else of a cycle one may take: the action plan, all data, the briefing")
    public Offers offers(@PathParam("cycle") CycleId id) {
        return documentQueries.offers(actor.get(), id);
    }

    @GET
    @Path("cycles/{cycle}/documents/{document}")
    @Produces({Downloads.PDF, Downloads.WORD})
    @Operation(
            operationId = "document",
            summary = "A document of a signed-off version, the same file for everybody; who takes it is written down")
    public Download document(
            @PathParam("cycle") CycleId id,
            @PathParam("document") String document,
            @Parameter(
                            description = "Number of the signed-off version; the newest when left out",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("version")
                    String version) {
        Actor who = actor.get();
        TakeDocument.Command command =
                new TakeDocument.Command(id, named(document), WholeNumber.of("version", version));
        return sent(Collisions.retried(() -> takeDocument.handle(who, command)));
    }

    @GET
    @Path("cycles/{cycle}/documents/{document}/draft")
    @Produces({Downloads.PDF, Downloads.WORD})
    @Operation(
            operationId = "draftDocument",
            summary = "A document as it would be now, marked as a draft, for the office; who takes it is written down")
    public Download draft(@PathParam("cycle") CycleId id, @PathParam("document") String document) {
        return sent(takeDraft.handle(actor.get(), id, named(document)));
    }

    private static DocumentName named(String document) {
        return DocumentName.find(document).orElseThrow(() -> new NotFound("document"));
    }

    private static Download sent(TakenDocument taken) {
        return new Download(taken.fileName(), taken.format().mediaType(), taken.content());
    }

    @GET
    @Path("checksums/{checksum}")
    @Operation(
            operationId = "confirmChecksum",
            summary = "Whether a document is genuine: the checksum on its pages, or the SHA-256 of the file")
    public Confirmation confirm(@PathParam("checksum") String checksum) {
        List<Genuine> documents = documentQueries.confirm(actor.get(), checksum);
        return new Confirmation(!documents.isEmpty(), documents);
    }
}
