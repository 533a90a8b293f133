package org.caseaudit.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caseaudit.application.evidence.AttachToAnswer;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormHeads;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Upload;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The files that show what one answer of a form rests on. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/answers/{question}/files")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AnswerFilesPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private AttachToAnswer attachToAnswer;

    @Inject
    private FileLimit limit;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response files(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question) {
        return page(200, signedIn.in(partnership), id, question, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("question") String question,
            List<EntityPart> parts) {
        Actor actor = signedIn.in(partnership);
        Upload sent = Upload.of(parts);
        if (sent.tooLarge() || !sent.hasFile()) {
            String wrong = sent.tooLarge() ? limit.message() : "Select a file";
            return page(422, actor, id, question, FormErrors.of(FilesView.FILE, wrong));
        }
        try {
            AttachToAnswer.Command command =
                    new AttachToAnswer.Command(id, question, sent.fileName(), FileBytes.of(sent.content()));
            String key = sent.fields().get("key");
            Collisions.retried(() -> attachToAnswer.handle(actor, command, key));
        } catch (RuleBroken refused) {
            return page(422, actor, id, question, FormErrors.of(refused));
        }
        notices.say("The file is added.");
        String address = Addresses.in(partnership, "assignments", id, "answers", question, "files");
        return SeeOther.at(address);
    }

    private Response page(int status, Actor actor, AssignmentId id, String code, FormErrors errors) {
        FormHead head = heads.of(actor, id);
        FormView form = forms.form(actor, id);
        Section section = section(form, code);
        boolean mayAdd = form.possible().contains(AssignmentCommand.SAVE);
        List<EvidenceView> files = evidenceQueries.ofForm(actor, id).stream()
                .filter(file -> file.question().equals(code))
                .toList();
        FilesView view = mayAdd
                ? FilesView.of(head.partnership(), files, head.at("answers", code, "files"), limit, errors)
                : FilesView.of(head.partnership(), files);
        Page page = frame.page("Files as evidence")
                .with(errors)
                .backTo(
                        mayAdd ? "Back to the section" : "Back to the form",
                        mayAdd ? head.at("sections", section.code()) + "#entry-a-" + code : head.at("read"));
        return Response.status(status)
                .entity(templates.evidenceAnswerFiles(page, head, question(section, code), view))
                .build();
    }

    /** Refuses with NotFound a question this form does not ask. */
    private static Section section(FormView form, String code) {
        return form.sections().stream()
                .filter(section -> section.questions().stream()
                        .anyMatch(question -> question.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotFound("question"));
    }

    private static String question(Section section, String code) {
        return section.questions().stream()
                .filter(question -> question.code().equals(code))
                .map(Question::text)
                .findFirst()
                .orElseThrow();
    }
}
