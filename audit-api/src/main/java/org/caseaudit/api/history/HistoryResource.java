package org.caseaudit.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.application.history.HistoryQueries.FactPage;
import org.caseaudit.application.history.HistoryQueries.FactView;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in a cycle: who did what to what, when and why. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HistoryResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private HistoryQueries historyQueries;

    @GET
    @Path("cycles/{cycle}/history")
    @Operation(operationId = "listHistory", summary = "What happened in a cycle, newest first")
    public Listed<FactView> of(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        PageRequest page = paging.request();
        FactPage facts = historyQueries.of(actor.get(), cycle, page);
        return new Listed<>(facts.items(), page.number(), page.size(), facts.total());
    }
}
