package org.caseaudit.api.casefile;

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
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.DescribeCase;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.casefile.SealIdentity;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases under their pseudonyms, and who the children are. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private RegisterCase registerCase;

    @Inject
    private DescribeCase describeCase;

    @Inject
    private LookAtIdentity lookAtIdentity;

    @Inject
    private SealIdentity sealIdentity;

    @GET
    @Path("cycles/{cycle}/cases")
    @Operation(operationId = "listCases", summary = "The cases of a cycle, by pseudonym")
    public Listed<CaseView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(caseQueries.all(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/cases")
    @Operation(
            operationId = "registerCase",
            summary = "Put a child's case under the next pseudonym into a planned cycle")
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    public Response register(
            @PathParam("cycle") CycleId cycle,
            CaseRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        RegisterCase.Command command = new RegisterCase.Command(cycle, request.given(), request.identity());
        CaseId id = Created.once(key, () -> registerCase.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "cases", id), caseQueries.one(who, id));
    }

    @GET
    @Path("cases/{case}")
    @Operation(operationId = "case", summary = "One case under its pseudonym")
    public CaseView one(@PathParam("case") CaseId id) {
        return caseQueries.one(actor.get(), id);
    }

    @PUT
    @Path("cases/{case}")
    @Operation(operationId = "describeCase", summary = "Correct what is known of a case before launch")
    public CaseView describe(
            @PathParam("case") CaseId id, @HeaderParam("If-Match") String ifMatch, CaseRequest request) {
        Actor who = actor.get();
        describeCase.handle(who, new DescribeCase.Command(id, IfMatch.version(ifMatch), request.given()));
        return caseQueries.one(who, id);
    }

    @GET
    @Path("cases/{case}/identity")
    @Operation(
            operationId = "lookAtIdentity",
            summary = "Who the child is, for those who must find the file; each look is recorded")
    public CaseIdentity.IdentityContent identity(@PathParam("case") CaseId id) {
        return lookAtIdentity.handle(actor.get(), id);
    }

    @PUT
    @Path("cases/{case}/identity")
    @Operation(operationId = "sealIdentity", summary = "Enter or correct who the child is")
    public void seal(@PathParam("case") CaseId id, CaseIdentity.IdentityContent content) {
        sealIdentity.handle(actor.get(), id, content);
    }
}
