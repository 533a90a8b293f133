package org.caseaudit.api.cycle;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.Day;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.assignment.LaunchQueries;
import org.caseaudit.application.assignment.LaunchQueries.Readiness;
import org.caseaudit.application.assignment.WorkloadQueries;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.cycle.PostponeCycle;
import org.caseaudit.application.cycle.TimetableQueries;
import org.caseaudit.application.cycle.TimetableQueries.TimetableView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Workload;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themed audits from plan to launch, and their end without a report. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Cycles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CycleResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private PlanCycle planCycle;

    @Inject
    private AmendPlan amendPlan;

    @Inject
    private PostponeCycle postponeCycle;

    @Inject
    private AbandonCycle abandonCycle;

    @Inject
    private LaunchCycle launchCycle;

    @Inject
    private InviteAgencies inviteAgencies;

    @Inject
    private WorkloadQueries workloadQueries;

    @Inject
    private LaunchQueries launchQueries;

    @Inject
    private TimetableQueries timetableQueries;

    @GET
    @Path("cycles")
    @Operation(operationId = "listCycles", summary = "The cycles one may know of, by meeting date, newest first")
    public Listed<CycleView> list(@BeanParam Paging paging) {
        return paging.of(cycleQueries.all(actor.get()));
    }

    @POST
    @Path("cycles")
    @Operation(operationId = "planCycle", summary = "Plan a themed audit")
    @APIResponseSchema(value = CycleView.class, responseCode = "201")
    public Response plan(CyclePlan plan, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        CycleId id = Created.once(key, () -> planCycle.handle(who, plan, key));
        return Created.below(uri, id, cycle -> cycleQueries.one(who, cycle));
    }

    @GET
    @Path("cycles/{cycle}")
    @Operation(operationId = "cycle", summary = "One cycle, with what its state allows")
    public CycleView one(@PathParam("cycle") CycleId id) {
        return cycleQueries.one(actor.get(), id);
    }

    @PUT
    @Path("cycles/{cycle}")
    @Operation(operationId = "amendPlan", summary = "Change the plan before launch")
    public CycleView amend(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, CyclePlan plan) {
        Actor who = actor.get();
        amendPlan.handle(who, new AmendPlan.Command(id, IfMatch.version(ifMatch), plan));
        return cycleQueries.one(who, id);
    }

    @POST
    @Path("cycles/{cycle}/postpone")
    @Operation(operationId = "postponeCycle", summary = "Give a planned cycle new dates, with reason and approver")
    public CycleView postpone(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, PostponeRequest request) {
        Actor who = actor.get();
        postponeCycle.handle(
                who,
                new PostponeCycle.Command(
                        id, IfMatch.version(ifMatch), request.timetable(), request.reason(), request.approver()));
        return cycleQueries.one(who, id);
    }

    @POST
    @Path("cycles/{cycle}/abandon")
    @Operation(operationId = "abandonCycle", summary = "End an audit without a report, with reason and approver")
    public CycleView abandon(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, AbandonRequest request) {
        Actor who = actor.get();
        abandonCycle.handle(
                who, new AbandonCycle.Command(id, IfMatch.version(ifMatch), request.reason(), request.approver()));
        return cycleQueries.one(who, id);
    }

    @GET
    @Path("timetable")
    @Operation(
            operationId = "usualTimetable",
            summary = "The usual dates round a meeting, with weekends and bank holidays pointed out")
    public TimetableView timetable(
            @QueryParam("meeting") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String meeting) {
        return timetableQueries.around(actor.get(), Day.of("meeting", meeting));
    }

    @GET
    @Path("cycles/{cycle}/timetable")
    @Operation(operationId = "timetable", summary = "The dates of a cycle, with weekends and bank holidays pointed out")
    public TimetableView timetable(@PathParam("cycle") CycleId id) {
        return timetableQueries.of(actor.get(), id);
    }

    @POST
    @Path("cycles/{cycle}/launch")
    @Operation(operationId = "launchCycle", summary = "Send the forms out; the workload is looked at first")
    public CycleView launch(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, LaunchRequest request) {
        Actor who = actor.get();
        int seen =
                request.formsSeen() == null ? -1 : request.formsSeen(); // never right, so the refusal tells the number
        launchCycle.handle(who, new LaunchCycle.Command(id, IfMatch.version(ifMatch), seen));
        return cycleQueries.one(who, id);
    }

    @GET
    @Path("cycles/{cycle}/workload")
    @Operation(operationId = "workload", summary = "What a launch asks of everybody: forms and hours")
    public Workload workload(@PathParam("cycle") CycleId id) {
        return workloadQueries.of(actor.get(), id);
    }

    @GET
    @Path("cycles/{cycle}/launch-check")
    @Operation(operationId = "launchCheck", summary = "What stands between the plan and its launch")
    public Readiness readiness(@PathParam("cycle") CycleId id) {
        return launchQueries.readiness(actor.get(), id);
    }

    @GET
    @Path("cycles/{cycle}/agencies")
    @Operation(operationId = "listInvitedAgencies", summary = "The agencies asked to take part, by name")
    public Listed<AgencyView> invited(@PathParam("cycle") CycleId id, @BeanParam Paging paging) {
        return paging.of(invited(actor.get(), id));
    }

    @POST
    @Path("cycles/{cycle}/agencies")
    @Operation(operationId = "inviteAgencies", summary = "Ask agencies to take part; may be sent again")
    public Listed<AgencyView> invite(@PathParam("cycle") CycleId id, InvitationRequest request) {
        Actor who = actor.get();
        inviteAgencies.handle(who, id, request.agencies());
        return Listed.whole(invited(who, id));
    }

    private List<AgencyView> invited(Actor who, CycleId id) {
        List<AgencyId> invited = cycleQueries.invited(who, id);
        return agencyQueries.agencies(who).stream()
                .filter(a -> invited.contains(a.id()))
                .toList();
    }
}
