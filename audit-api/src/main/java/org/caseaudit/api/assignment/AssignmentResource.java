package org.caseaudit.api.assignment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Flag;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReasonRequest;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.assignment.ChangeForms;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.FormsChange;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.assignment.OwedQueries;
import org.caseaudit.application.assignment.OwedQueries.AgencyOwes;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forms as a whole: who fills them and how far they are. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AssignmentResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private OwedQueries owedQueries;

    @Inject
    private AllocateForms allocateForms;

    @Inject
    private SubmitForm submitForm;

    @Inject
    private WithdrawForm withdrawForm;

    @Inject
    private SignOffForm signOffForm;

    @Inject
    private ReturnForm returnForm;

    @Inject
    private ExcuseForm excuseForm;

    @Inject
    private HandOverForm handOverForm;

    @Inject
    private ChangeForms changeForms;

    @POST
    @Path("cycles/{cycle}/allocations")
    @Operation(
            operationId = "allocateForms",
            summary = "Name the auditors who fill the forms; dryRun tries it without doing it")
    public Listed<AllocateForms.Allocated> allocate(
            @PathParam("cycle") CycleId cycle,
            @QueryParam("dryRun") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun,
            AllocationRequest request) {
        return Listed.whole(allocateForms.handle(
                actor.get(), new AllocateForms.Command(cycle, request.rows(), Flag.of("dryRun", dryRun))));
    }

    @GET
    @Path("cycles/{cycle}/assignments")
    @Operation(operationId = "listAssignments", summary = "How far the forms of a cycle are, by pseudonym and agency")
    public Listed<AssignmentView> progress(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(assignmentQueries.progress(actor.get(), cycle));
    }

    @POST
    @Path("cycles/{cycle}/assignments/changes")
    @Operation(
            operationId = "changeForms",
            summary =
                    "Remind of, lock, unlock, excuse or hand over many forms; dryRun says which would change and which not")
    public FormsChange change(
            @PathParam("cycle") CycleId cycle,
            @QueryParam("dryRun") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun,
            FormsChangeRequest request) {
        return changeForms.handle(
                actor.get(),
                new ChangeForms.Command(cycle, request.forms(), request.whatToDo(), Flag.of("dryRun", dryRun)));
    }

    @GET
    @Path("my/assignments")
    @Operation(operationId = "listMyAssignments", summary = "The forms one is the auditor of, by due date")
    public Listed<AssignmentView> mine(@BeanParam Paging paging) {
        return paging.of(assignmentQueries.mine(actor.get()));
    }

    @GET
    @Path("my/agencies/owed")
    @Operation(
            operationId = "owedByMyAgencies",
            summary = "What the agencies one leads owe each audit: forms by auditor, and children without one")
    public Listed<AgencyOwes> owed(@BeanParam Paging paging) {
        return paging.of(owedQueries.byOwnAgencies(actor.get()));
    }

    @GET
    @Path("assignments/{assignment}")
    @Operation(operationId = "assignment", summary = "How far one form is")
    public AssignmentView one(@PathParam("assignment") AssignmentId id) {
        return assignmentQueries.one(actor.get(), id);
    }

    @POST
    @Path("assignments/{assignment}/submit")
    @Operation(operationId = "submitForm", summary = "Hand a complete form in")
    public AssignmentView submit(@PathParam("assignment") AssignmentId id, @HeaderParam("If-Match") String ifMatch) {
        submitForm.handle(actor.get(), read(id, ifMatch));
        return one(id);
    }

    @POST
    @Path("assignments/{assignment}/withdraw")
    @Operation(operationId = "withdrawForm", summary = "Take a submitted form back, before it is signed off")
    public AssignmentView withdraw(@PathParam("assignment") AssignmentId id, @HeaderParam("If-Match") String ifMatch) {
        withdrawForm.handle(actor.get(), read(id, ifMatch));
        return one(id);
    }

    @POST
    @Path("assignments/{assignment}/sign-off")
    @Operation(operationId = "signOffForm", summary = "The agency lead stands by the form")
    public AssignmentView signOff(@PathParam("assignment") AssignmentId id, @HeaderParam("If-Match") String ifMatch) {
        signOffForm.handle(actor.get(), read(id, ifMatch));
        return one(id);
    }

    @POST
    @Path("assignments/{assignment}/return")
    @Operation(
            operationId = "returnForm",
            summary = "The agency lead gives the form back to its auditor, with the reason")
    public AssignmentView giveBack(
            @PathParam("assignment") AssignmentId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        returnForm.handle(actor.get(), read(id, ifMatch), request.reason());
        return one(id);
    }

    @POST
    @Path("assignments/{assignment}/excuse")
    @Operation(operationId = "excuseForm", summary = "Say that there is nothing to return, and why")
    public AssignmentView excuse(
            @PathParam("assignment") AssignmentId id, @HeaderParam("If-Match") String ifMatch, ExcuseRequest request) {
        excuseForm.handle(actor.get(), read(id, ifMatch), request.kind(), request.reason());
        return one(id);
    }

    @POST
    @Path("assignments/{assignment}/hand-over")
    @Operation(operationId = "handOverForm", summary = "Name another auditor; what stands in the form stays")
    public AssignmentView handOver(
            @PathParam("assignment") AssignmentId id,
            @HeaderParam("If-Match") String ifMatch,
            HandOverRequest request) {
        handOverForm.handle(actor.get(), read(id, ifMatch), request.auditor());
        return one(id);
    }

    private static AssignmentDesk.Read read(AssignmentId id, String ifMatch) {
        return new AssignmentDesk.Read(id, IfMatch.version(ifMatch));
    }
}
