package org.caseaudit.api.actionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReasonRequest;
import org.caseaudit.application.actionplan.ImportActionList;
import org.caseaudit.application.actionplan.ListedActionQueries;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.application.actionplan.StrikeListedAction;
import org.caseaudit.application.actionplan.TakeListedAction;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Action lists from elsewhere, line by line, until each is an action or struck. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Action plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ActionListResource {
    private static final String CSV = "text/csv";

    @Inject
    private CurrentActor actor;

    @Inject
    private ListedActionQueries listedActionQueries;

    @Inject
    private ImportActionList importActionList;

    @Inject
    private TakeListedAction takeListedAction;

    @Inject
    private StrikeListedAction strikeListedAction;

    @GET
    @Path("cycles/{cycle}/action-list")
    @Operation(operationId = "listListedActions", summary = "The lines of imported lists, each with what it lacks")
    public Listed<ListedView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(listedActionQueries.of(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/action-list")
    @Consumes(CSV)
    @Operation(
            operationId = "importActionList",
            summary = "Take in an existing action list as CSV (docs/action-list.md)")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Listed<ListedView> take(@PathParam("cycle") CycleId cycle, byte[] csv, @BeanParam Paging paging) {
        Actor who = actor.get();
        importActionList.handle(who, cycle, csv);
        return paging.of(listedActionQueries.of(who, cycle));
    }

    @GET
    @Path("action-list/{line}")
    @Operation(operationId = "listedAction", summary = "One line of an imported list")
    public ListedView one(@PathParam("line") ListedActionId id) {
        return listedActionQueries.one(actor.get(), id);
    }

    @POST
    @Path("action-list/{line}/take")
    @Operation(operationId = "takeListedAction", summary = "Make an action of a line, with what the list left out")
    public ListedView take(
            @PathParam("line") ListedActionId id, @HeaderParam("If-Match") String ifMatch, ActionPlan plan) {
        Actor who = actor.get();
        takeListedAction.handle(who, new TakeListedAction.Command(id, IfMatch.version(ifMatch), plan));
        return listedActionQueries.one(who, id);
    }

    @POST
    @Path("action-list/{line}/strike")
    @Operation(operationId = "strikeListedAction", summary = "Leave a line behind, with the reason")
    public ListedView strike(
            @PathParam("line") ListedActionId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        Actor who = actor.get();
        strikeListedAction.handle(who, new StrikeListedAction.Command(id, IfMatch.version(ifMatch), request.reason()));
        return listedActionQueries.one(who, id);
    }
}
