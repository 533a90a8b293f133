package org.caseaudit.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.caseaudit.application.agency.WhoAmI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person signed in. */
@Path("me")
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeResource {
    @Inject
    private Members members;

    @GET
    @Operation(operationId = "whoAmI", summary = "Who is signed in, and in which partnerships with which roles")
    public WhoAmI whoAmI(@Context SecurityContext security) {
        return members.known(security);
    }
}
