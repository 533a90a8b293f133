package org.caseaudit.api.mywork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.application.mywork.MyWork;
import org.caseaudit.application.mywork.MyWorkQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that waits for somebody in one partnership. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "My work")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyWorkResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private MyWorkQueries myWorkQueries;

    @GET
    @Path("my/work")
    @Operation(
            operationId = "myWork",
            summary = "Forms to fill and to sign off, questions, concerns, actions and replies that wait for one")
    public MyWork mine() {
        return myWorkQueries.of(actor.get());
    }
}
