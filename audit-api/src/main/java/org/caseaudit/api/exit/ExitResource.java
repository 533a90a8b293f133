package org.caseaudit.api.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Downloads;
import org.caseaudit.api.rest.TemporaryFile;
import org.caseaudit.application.exit.TakePartnership;
import org.caseaudit.application.table.TakenArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All of a partnership, to bring it into another installation or to keep it. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Exit")
@ApplicationScoped
public class ExitResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private TakePartnership takePartnership;

    @GET
    @Path("exit.zip")
    @Produces(Downloads.ZIP)
    @Operation(
            operationId = "takePartnership",
            summary =
                    "Everything of the partnership as JSON with files and history, sealed identities included, for the chair; that it was taken is written down")
    public TemporaryFile take() {
        TakenArchive taken = takePartnership.handle(actor.get());
        return new TemporaryFile(taken.fileName(), taken.file());
    }
}
