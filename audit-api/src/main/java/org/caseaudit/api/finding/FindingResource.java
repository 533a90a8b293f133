package org.caseaudit.api.finding;

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
import org.caseaudit.api.rest.ReplyRequest;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the audit found, and where it stands in the report. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FindingResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private FindingQueries findingQueries;

    @Inject
    private AddFinding addFinding;

    @Inject
    private PlaceFinding placeFinding;

    @Inject
    private NameAgencyConcerned nameAgencyConcerned;

    @Inject
    private ReplyToFinding replyToFinding;

    @GET
    @Path("cycles/{cycle}/findings")
    @Operation(operationId = "listFindings", summary = "The findings of a cycle, from forms and meeting")
    public Listed<FindingView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(findingQueries.all(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/findings")
    @Operation(operationId = "addFinding", summary = "Add what the meeting found and no form said")
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    public Response add(
            @PathParam("cycle") CycleId cycle,
            FindingRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        AddFinding.Command command =
                new AddFinding.Command(cycle, request.caseFile(), request.section(), request.kind(), request.text());
        FindingId id = Created.once(key, () -> addFinding.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "findings", id), findingQueries.one(who, id));
    }

    @GET
    @Path("findings/{finding}")
    @Operation(operationId = "finding", summary = "One finding")
    public FindingView one(@PathParam("finding") FindingId id) {
        return findingQueries.one(actor.get(), id);
    }

    @PUT
    @Path("findings/{finding}")
    @Operation(
            operationId = "placeFinding",
            summary = "Take a finding into the report, or leave it out with the reason")
    public FindingView place(
            @PathParam("finding") FindingId id, @HeaderParam("If-Match") String ifMatch, PlacingRequest request) {
        Actor who = actor.get();
        placeFinding.handle(
                who, new PlaceFinding.Command(id, IfMatch.version(ifMatch), request.fate(), request.reason()));
        return findingQueries.one(who, id);
    }

    @PUT
    @Path("findings/{finding}/agency-concerned")
    @Operation(
            operationId = "nameAgencyConcerned",
            summary = "Name the agency a finding about another agency concerns, so that it can reply")
    public FindingView nameAgencyConcerned(
            @PathParam("finding") FindingId id,
            @HeaderParam("If-Match") String ifMatch,
            AgencyConcernedRequest request) {
        Actor who = actor.get();
        nameAgencyConcerned.handle(
                who, new NameAgencyConcerned.Command(id, IfMatch.version(ifMatch), request.agency()));
        return findingQueries.one(who, id);
    }

    @PUT
    @Path("findings/{finding}/reply")
    @Operation(operationId = "replyToFinding", summary = "Give the side of the agency a finding concerns")
    public FindingView reply(
            @PathParam("finding") FindingId id, @HeaderParam("If-Match") String ifMatch, ReplyRequest request) {
        Actor who = actor.get();
        replyToFinding.handle(who, new ReplyToFinding.Command(id, IfMatch.version(ifMatch), request.reply()));
        return findingQueries.one(who, id);
    }

    @GET
    @Path("my/findings")
    @Operation(
            operationId = "listFindingsAboutOwnAgencies",
            summary = "Over all cycles, what was found about one's own agencies, for their reply")
    public Listed<FindingView> aboutOwnAgencies(@BeanParam Paging paging) {
        return paging.of(findingQueries.aboutOwnAgencies(actor.get()));
    }
}
