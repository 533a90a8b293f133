package org.caseaudit.api.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.moderation.ComparisonQueries;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.ItemKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** After the meeting: where and why the agreed grade is not the agency's, and what the agency says to it. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ComparisonResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ComparisonQueries comparisonQueries;

    @Inject
    private RespondToGrade respondToGrade;

    @GET
    @Path("cycles/{cycle}/comparison")
    @Operation(
            operationId = "listComparisons",
            summary = "By case and section each agency's grade beside the meeting's; one's own agency's only")
    public Listed<GradeComparison> compare(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(rows(actor.get(), cycle));
    }

    @PUT
    @Path("cycles/{cycle}/responses/{case}/{section}")
    @Operation(
            operationId = "respondToGrade",
            summary = "Say something to the agreed grade; If-Match is the revision that was read, \"0\" for none")
    public GradeComparison respond(
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId caseFile,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            ResponseRequest request) {
        Actor who = actor.get();
        ItemKey item = new ItemKey(caseFile, section);
        Integer version = GradeComparison.version(IfMatch.version(ifMatch));
        RespondToGrade.Command command =
                new RespondToGrade.Command(cycle, item, request.agency(), version, request.text());
        // two first responses at the same moment meet in the database; the second try finds the other one
        Collisions.retried(() -> respondToGrade.handle(who, command));
        return rows(who, cycle).stream()
                .filter(row -> row.caseFile().equals(caseFile) && row.section().equals(section))
                .filter(row -> speaksFor(who, row.agency(), request.agency()))
                .findFirst()
                .orElseThrow();
    }

    private List<GradeComparison> rows(Actor who, CycleId cycle) {
        return comparisonQueries.compare(who, cycle).stream()
                .map(GradeComparison::of)
                .toList();
    }

    /** The use case has made sure that there is one such agency only. */
    private static boolean speaksFor(Actor who, AgencyId agency, AgencyId named) {
        return named == null ? who.agencies().contains(agency) : named.equals(agency);
    }
}
