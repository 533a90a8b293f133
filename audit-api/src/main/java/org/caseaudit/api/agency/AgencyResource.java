package org.caseaudit.api.agency;

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
import org.caseaudit.application.agency.AddAgency;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.DescribeAgency;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partner agencies. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Agencies and people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgencyResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private AgencyQueries queries;

    @Inject
    private AddAgency addAgency;

    @Inject
    private DescribeAgency describeAgency;

    @GET
    @Path("agencies")
    @Operation(operationId = "listAgencies", summary = "The partnership's agencies, by name")
    public Listed<AgencyView> list(@BeanParam Paging paging) {
        return paging.of(queries.agencies(actor.get()));
    }

    @POST
    @Path("agencies")
    @Operation(operationId = "addAgency", summary = "Add a partner agency")
    @APIResponseSchema(value = AgencyView.class, responseCode = "201")
    public Response add(AgencyRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        AddAgency.Command command = new AddAgency.Command(request.name(), request.sector(), request.isGuest());
        AgencyId id = Created.once(key, () -> addAgency.handle(who, command, key));
        return Created.below(uri, id, agency -> queries.agency(who, agency));
    }

    @GET
    @Path("agencies/{agency}")
    @Operation(operationId = "agency", summary = "One agency")
    public AgencyView one(@PathParam("agency") AgencyId id) {
        return queries.agency(actor.get(), id);
    }

    @PUT
    @Path("agencies/{agency}")
    @Operation(operationId = "describeAgency", summary = "Correct an agency's name, sector or standing")
    public AgencyView describe(
            @PathParam("agency") AgencyId id, @HeaderParam("If-Match") String ifMatch, AgencyRequest request) {
        Actor who = actor.get();
        describeAgency.handle(
                who,
                new DescribeAgency.Command(
                        id, IfMatch.version(ifMatch), request.name(), request.sector(), request.isGuest()));
        return queries.agency(who, id);
    }
}
