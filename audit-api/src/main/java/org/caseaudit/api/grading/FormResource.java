package org.caseaudit.api.grading;

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
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Download;
import org.caseaudit.api.rest.Downloads;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.grading.FormCopy;
import org.caseaudit.application.grading.FormCopyCsv;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.grading.FormQueries.RevisionView;
import org.caseaudit.application.grading.RestoreRevision;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.TakeCopy;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.template.Missing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands in a form, saved one answer and one grade at a time. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FormResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private FormQueries formQueries;

    @Inject
    private SaveEntry saveEntry;

    @Inject
    private RestoreRevision restoreRevision;

    @Inject
    private TakeCopy takeCopy;

    @GET
    @Path("assignments/{assignment}/form")
    @Operation(operationId = "form", summary = "The form: the sections and questions it shows, and what stands in it")
    public FormView form(@PathParam("assignment") AssignmentId id) {
        return formQueries.form(actor.get(), id);
    }

    @GET
    @Path("assignments/{assignment}/missing")
    @Operation(operationId = "listMissing", summary = "What the form still lacks before it can be submitted")
    public Listed<Missing> missing(@PathParam("assignment") AssignmentId id, @BeanParam Paging paging) {
        return paging.of(formQueries.missing(actor.get(), id));
    }

    @GET
    @Path("assignments/{assignment}/answers/{question}")
    @Operation(operationId = "answer", summary = "What stands for one question")
    public AnswerResponse answer(@PathParam("assignment") AssignmentId id, @PathParam("question") String question) {
        return AnswerResponse.of(formQueries.entry(actor.get(), id, EntryKind.ANSWER, question));
    }

    @PUT
    @Path("assignments/{assignment}/answers/{question}")
    @Operation(
            operationId = "saveAnswer",
            summary = "Save one answer; If-Match is the revision that was read, \"0\" for none")
    public AnswerResponse saveAnswer(
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question,
            @HeaderParam("If-Match") String ifMatch,
            AnswerRequest request) {
        EntryText text = new EntryText(request.value(), request.evidence());
        return AnswerResponse.of(save(new SaveEntry.Command(
                id, EntryKind.ANSWER, question, text, IfMatch.version(ifMatch), isTrue(request.clear()))));
    }

    @GET
    @Path("assignments/{assignment}/answers/{question}/revisions")
    @Operation(operationId = "listAnswerRevisions", summary = "Everything that ever stood there, oldest first")
    public Listed<RevisionView> answerRevisions(
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question,
            @BeanParam Paging paging) {
        return paging.of(formQueries.revisions(actor.get(), id, EntryKind.ANSWER, question));
    }

    @POST
    @Path("assignments/{assignment}/answers/{question}/restore")
    @Operation(operationId = "restoreAnswer", summary = "Put back what once stood there, as a new revision")
    public AnswerResponse restoreAnswer(
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question,
            @HeaderParam("If-Match") String ifMatch,
            RestoreRequest request) {
        return AnswerResponse.of(restore(new RestoreRevision.Command(
                id, EntryKind.ANSWER, question, request.revision(), IfMatch.version(ifMatch))));
    }

    @GET
    @Path("assignments/{assignment}/grades/{section}")
    @Operation(operationId = "grade", summary = "The grade of one section, or overall")
    public GradeResponse grade(@PathParam("assignment") AssignmentId id, @PathParam("section") String section) {
        return GradeResponse.of(formQueries.entry(actor.get(), id, EntryKind.GRADE, section));
    }

    @PUT
    @Path("assignments/{assignment}/grades/{section}")
    @Operation(
            operationId = "saveGrade",
            summary =
                    "Save one grade with its reason, or could-not-judge with why; If-Match is the revision that was read, \"0\" for none")
    public GradeResponse saveGrade(
            @PathParam("assignment") AssignmentId id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            GradeRequest request) {
        EntryText text = new EntryText(request.grade(), request.reason());
        return GradeResponse.of(save(new SaveEntry.Command(
                id, EntryKind.GRADE, section, text, IfMatch.version(ifMatch), isTrue(request.clear()))));
    }

    @GET
    @Path("assignments/{assignment}/grades/{section}/revisions")
    @Operation(operationId = "listGradeRevisions", summary = "Everything that ever stood there, oldest first")
    public Listed<RevisionView> gradeRevisions(
            @PathParam("assignment") AssignmentId id, @PathParam("section") String section, @BeanParam Paging paging) {
        return paging.of(formQueries.revisions(actor.get(), id, EntryKind.GRADE, section));
    }

    @POST
    @Path("assignments/{assignment}/grades/{section}/restore")
    @Operation(operationId = "restoreGrade", summary = "Put back the grade that once stood there, as a new revision")
    public GradeResponse restoreGrade(
            @PathParam("assignment") AssignmentId id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            RestoreRequest request) {
        return GradeResponse.of(restore(new RestoreRevision.Command(
                id, EntryKind.GRADE, section, request.revision(), IfMatch.version(ifMatch))));
    }

    @GET
    @Path("assignments/{assignment}/copy")
    @Operation(
            operationId = "formCopy",
            summary = "Everything written in the form, in words, to be kept; who takes it is written down")
    public FormCopy copy(@PathParam("assignment") AssignmentId id) {
        return takeCopy.handle(actor.get(), id);
    }

    @GET
    @Path("assignments/{assignment}/copy.csv")
    @Produces(Downloads.CSV)
    @Operation(operationId = "formCopyAsCsv", summary = "The same as a table for a spreadsheet")
    public Download copyAsCsv(@PathParam("assignment") AssignmentId id) {
        FormCopy copy = takeCopy.handle(actor.get(), id);
        return new Download(FormCopyCsv.fileName(copy), FormCopyCsv.of(copy).getBytes(StandardCharsets.UTF_8));
    }

    private EntryView restore(RestoreRevision.Command command) {
        Actor who = actor.get();
        return Collisions.retried(() -> restoreRevision.handle(who, command));
    }

    /**
     * Two first savings of the same answer at the same moment meet in the database; the second try then compares with
     * what the other one wrote, and succeeds only if it says the same.
     */
    private EntryView save(SaveEntry.Command command) {
        Actor who = actor.get();
        return Collisions.retried(() -> saveEntry.handle(who, command));
    }

    private static boolean isTrue(Boolean clear) {
        return clear != null && clear;
    }
}
