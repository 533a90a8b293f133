package org.caseaudit.api.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.grading.DepthQueries.DepthView;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the forms handed in are thin; a prompt for a conversation, never a score. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DepthResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private DepthQueries depthQueries;

    @GET
    @Path("cycles/{cycle}/depth")
    @Operation(
            operationId = "depth",
            summary = "Per agency and section where answers are thin, with the thresholds it is judged by")
    public DepthView depth(@PathParam("cycle") CycleId cycle) {
        return depthQueries.of(actor.get(), cycle);
    }
}
