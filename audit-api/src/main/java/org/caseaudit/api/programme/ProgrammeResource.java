package org.caseaudit.api.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Day;
import org.caseaudit.application.programme.ProgrammeQueries;
import org.caseaudit.application.programme.ProgrammeQueries.ProgrammeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audits of a year seen together. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Programme")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgrammeResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ProgrammeQueries programmeQueries;

    @GET
    @Path("programme")
    @Operation(
            operationId = "programme",
            summary =
                    "The audits of the year, April to March, in which a day lies: where each stands, and its action plan")
    public ProgrammeView programme(
            @QueryParam("day") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String day) {
        return programmeQueries.of(actor.get(), Day.of("day", day));
    }
}
