package org.caseaudit.api.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Known to us? One list of every case for every agency, answered in bulk before forms are allocated. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvolvementResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private InvolvementQueries involvementQueries;

    @Inject
    private RecordInvolvement recordInvolvement;

    @GET
    @Path("cycles/{cycle}/involvements")
    @Operation(
            operationId = "listInvolvements",
            summary =
                    "Every case for every agency invited, answered or not; one's own agency's only, or those of one agency")
    public Listed<InvolvementView> list(
            @PathParam("cycle") CycleId cycle, @QueryParam("agency") AgencyId agency, @BeanParam Paging paging) {
        Actor who = actor.get();
        return paging.of(
                agency == null ? involvementQueries.all(who, cycle) : involvementQueries.ofAgency(who, cycle, agency));
    }

    @PUT
    @Path("cycles/{cycle}/involvements")
    @Operation(
            operationId = "recordInvolvement",
            summary = "Answer whether children are known; answers not sent, or sent as they were, stay as they are")
    public Listed<InvolvementView> record(@PathParam("cycle") CycleId cycle, InvolvementRequest request) {
        Actor who = actor.get();
        // two first answers at the same moment meet in the database; the second try finds the other one
        Collisions.retried(() -> {
            recordInvolvement.handle(who, cycle, request.answers());
            return null;
        });
        return Listed.whole(involvementQueries.all(who, cycle));
    }
}
