package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.template.DraftDesk.Saving;
import org.caseaudit.web.templates.Templates;

/** The questions of a section of a draft: added, changed, moved, taken away. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}/edit/sections/{section}/questions")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class QuestionEditPages {
    @Inject
    private DraftDesk desk;

    @Inject
    private Templates templates;

    @GET
    @Path("new")
    public Response blank(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> adding(draft, section, QuestionForm.BLANK, FormErrors.NONE));
    }

    @POST
    @Path("new")
    public Response add(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            MultivaluedMap<String, String> sent) {
        QuestionForm form = QuestionForm.of(new Typed(sent));
        Draft draft = desk.draft(partnership, id);
        if (!form.unread().isEmpty()) {
            return Unprocessable.with(adding(draft, section, form, form.unread()));
        }
        TemplateDraft tool = new TemplateDraft(draft.tool());
        String code = tool.freeCode(form.text());
        int place = draft.section(section).questions().size();
        return desk.save(
                draft,
                tool.question(section, form.question(code, Optional.empty())),
                new Saving(
                        form.version(),
                        draft.path(section) + "questions[" + place + "].",
                        "The question is added",
                        draft.contents(section) + "#question-" + code),
                errors -> adding(desk.draft(partnership, id), section, form, errors));
    }

    private JteModel adding(Draft draft, String section, QuestionForm form, FormErrors errors) {
        return templates.templateQuestion(
                page(draft, section, "Add a question", errors),
                draft.at("edit", "sections", section, "questions", "new"),
                draft.section(section).title(),
                draft.version(),
                QuestionFields.of(form, errors),
                null);
    }

    @GET
    @Path("{question}")
    public Response one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String code) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(
                draft,
                () -> question(draft, section, code, QuestionForm.of(draft.question(section, code)), FormErrors.NONE));
    }

    @POST
    @Path("{question}")
    public Response save(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String code,
            MultivaluedMap<String, String> sent) {
        QuestionForm form = QuestionForm.of(new Typed(sent));
        Draft draft = desk.draft(partnership, id);
        if (!form.unread().isEmpty()) {
            return Unprocessable.with(question(draft, section, code, form, form.unread()));
        }
        Question standing = draft.question(section, code);
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).question(section, form.question(code, Optional.of(standing))),
                saved(draft, form.version(), section, code, "The question is changed"),
                errors -> question(desk.draft(partnership, id), section, code, form, errors));
    }

    private static Saving saved(Draft draft, int version, String section, String code, String done) {
        return new Saving(version, draft.path(section, code), done, draft.contents(section) + "#question-" + code);
    }

    private JteModel question(Draft draft, String section, String code, QuestionForm form, FormErrors errors) {
        String address = draft.at("edit", "sections", section, "questions", code);
        return templates.templateQuestion(
                page(draft, section, "Change a question", errors),
                address,
                draft.section(section).title(),
                draft.version(),
                QuestionFields.of(form, errors),
                address + "/remove");
    }

    @GET
    @Path("{question}/remove")
    public Response removing(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String code) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> removing(draft, section, code, FormErrors.NONE));
    }

    @POST
    @Path("{question}/remove")
    public Response remove(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String code,
            @FormParam("version") int version) {
        Draft draft = desk.draft(partnership, id);
        draft.question(section, code);
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).withoutQuestion(section, code),
                new Saving(version, "", "The question is removed", draft.contents(section)),
                errors -> removing(desk.draft(partnership, id), section, code, errors));
    }

    private JteModel removing(Draft draft, String section, String code, FormErrors errors) {
        return templates.templateRemove(
                page(draft, section, "Remove this question?", errors),
                draft.at("edit", "sections", section, "questions", code, "remove"),
                draft.version(),
                draft.question(section, code).text(),
                null,
                draft.contents(section));
    }

    private Page page(Draft draft, String section, String title, FormErrors errors) {
        return desk.page(draft, title, errors).backTo(draft.section(section).title(), draft.contents(section));
    }
}
