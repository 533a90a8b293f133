package org.caseaudit.web.grading;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.grading.FormCopy;
import org.caseaudit.application.grading.FormCopyCsv;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.TakeCopy;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormHeads;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** A form to read: on the screen, on paper, empty to fill by hand, and as a file to keep. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ReadPages {
    private static final String CSV = "text/csv;charset=utf-8";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private TemplateQueries tools;

    @Inject
    private TakeCopy takeCopy;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    /** For everybody who may read the form: its agency, the office once it is handed in, the others from the meeting on. */
    @GET
    @Path("read")
    public JteModel read(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        AnsweredForm form = answered(signedIn.in(partnership), id);
        Page page = frame.page(form.head().title());
        Page framed = form.head().isReadersOwn()
                ? page.backTo("Back to the form", form.head().at())
                : page.backTo("Back to my work", "/work");
        return templates.gradingRead(framed, form, false);
    }

    @GET
    @Path("print")
    public JteModel print(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        AnsweredForm form = answered(signedIn.in(partnership), id);
        Page page = frame.page(form.head().title())
                .backTo("Back to reading", form.head().at("read"));
        return templates.gradingRead(page, form, true);
    }

    @GET
    @Path("blank")
    public JteModel blank(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        TemplateDefinition tool = tools.one(actor, head.cycle().template()).definition();
        Page page = frame.page("Blank form").backTo("Back to the form", head.at());
        return templates.gradingBlank(page, BlankForm.of(head, tool));
    }

    /** Everything written, as a web page to keep outside; that somebody took it is recorded, as by the API. */
    @GET
    @Path("copy")
    public Response copy(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        FormCopy copy = takeCopy.handle(signedIn.in(partnership), id);
        return download(CopyView.fileName(copy, "html"), HtmlWriter.HTML, templates.gradingCopy(CopyView.of(copy)));
    }

    /** The same as a table for a spreadsheet. */
    @GET
    @Path("copy.csv")
    @Produces(CSV)
    public Response copyAsTable(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        FormCopy copy = takeCopy.handle(signedIn.in(partnership), id);
        return download(
                CopyView.fileName(copy, "csv"), CSV, FormCopyCsv.of(copy).getBytes(StandardCharsets.UTF_8));
    }

    private static Response download(String fileName, String type, Object content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private AnsweredForm answered(Actor actor, AssignmentId id) {
        return AnsweredForm.of(heads.of(actor, id), forms.form(actor, id), evidenceQueries.ofForm(actor, id));
    }
}
