package org.caseaudit.api.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.agency.CorrectPerson;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.application.assignment.HandOverWork;
import org.caseaudit.application.assignment.OpenWorkQueries;
import org.caseaudit.application.assignment.OpenWorkQueries.OpenWorkView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.shared.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People and the roles they hold in the partnership. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Agencies and people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PeopleResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private AgencyQueries queries;

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private CorrectPerson correctPerson;

    @Inject
    private EndMembership endMembership;

    @Inject
    private OpenWorkQueries openWorkQueries;

    @Inject
    private HandOverWork handOverWork;

    @GET
    @Path("people")
    @Operation(operationId = "listPeople", summary = "Everybody with a role in the partnership, by name")
    public Listed<PersonView> list(@BeanParam Paging paging) {
        return paging.of(queries.people(actor.get()));
    }

    @POST
    @Path("people")
    @Operation(operationId = "invitePerson", summary = "Give somebody roles, by e-mail")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public Response invite(PersonRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        InvitePerson.Command command = new InvitePerson.Command(request.email(), request.name(), request.roles());
        PersonId id = Created.once(key, () -> invitePerson.handle(who, command, key));
        return Created.below(uri, id, person -> queries.person(who, person));
    }

    @GET
    @Path("people/{person}")
    @Operation(operationId = "person", summary = "One person with the roles they hold")
    public PersonView one(@PathParam("person") PersonId id) {
        return queries.person(actor.get(), id);
    }

    @PUT
    @Path("people/{person}")
    @Operation(operationId = "correctPerson", summary = "Put a person's name and e-mail right; the e-mail stays unique")
    public PersonView correct(
            @PathParam("person") PersonId id, @HeaderParam("If-Match") String ifMatch, CorrectionRequest request) {
        Actor who = actor.get();
        correctPerson.handle(
                who, new CorrectPerson.Command(id, IfMatch.version(ifMatch), request.name(), request.email()));
        return queries.person(who, id);
    }

    @GET
    @Path("memberships/{membership}/open-work")
    @Operation(
            operationId = "openWork",
            summary = "How many forms an auditor has, and who of their agency could go on with them")
    public OpenWorkView openWork(@PathParam("membership") MembershipId id) {
        return openWorkQueries.of(actor.get(), id);
    }

    @POST
    @Path("memberships/{membership}/hand-over")
    @Operation(
            operationId = "handOverWork",
            summary = "Give everything an auditor has open to another auditor of the agency")
    public OpenWorkView handOver(
            @PathParam("membership") MembershipId id,
            @HeaderParam("If-Match") String ifMatch,
            WorkHandOverRequest request) {
        Actor who = actor.get();
        handOverWork.handle(who, new HandOverWork.Command(id, IfMatch.version(ifMatch), request.auditor()));
        return openWorkQueries.of(who, id);
    }

    @DELETE
    @Path("memberships/{membership}")
    @Operation(operationId = "endMembership", summary = "End a role somebody holds; it stays in the history")
    public void end(@PathParam("membership") MembershipId id, @HeaderParam("If-Match") String ifMatch) {
        endMembership.handle(actor.get(), id, IfMatch.version(ifMatch));
    }
}
