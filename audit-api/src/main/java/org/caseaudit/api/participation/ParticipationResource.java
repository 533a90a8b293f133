package org.caseaudit.api.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Day;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.application.participation.ParticipationQueries.ParticipationView;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.participation.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the agencies took part. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Participation")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ParticipationResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ParticipationQueries participationQueries;

    @GET
    @Path("cycles/{cycle}/participation")
    @Operation(
            operationId = "cycleParticipation",
            summary = "Known or not, asked, returned on time, late, excused, not returned, at the meeting, by agency")
    public ParticipationView of(@PathParam("cycle") CycleId cycle) {
        return participationQueries.of(actor.get(), cycle);
    }

    @GET
    @Path("participation")
    @Operation(
            operationId = "participation",
            summary = "The same for every cycle whose meeting is between two days, with each agency's total")
    public ParticipationView between(
            @QueryParam("from") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String from,
            @QueryParam("to") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String to) {
        return participationQueries.between(actor.get(), new Period(Day.of("from", from), Day.of("to", to)));
    }
}
