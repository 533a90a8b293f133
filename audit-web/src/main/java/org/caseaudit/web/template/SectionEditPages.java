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
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.template.DraftDesk.Saving;
import org.caseaudit.web.templates.Templates;

/** The sections of a draft: added, changed, moved, taken away. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}/edit/sections")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class SectionEditPages {
    @Inject
    private DraftDesk desk;

    @Inject
    private Templates templates;

    @GET
    @Path("new")
    public Response blank(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> adding(draft, SectionForm.BLANK, FormErrors.NONE));
    }

    @POST
    @Path("new")
    public Response add(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            MultivaluedMap<String, String> sent) {
        SectionForm form = SectionForm.of(new Typed(sent));
        Draft draft = desk.draft(partnership, id);
        TemplateDraft tool = new TemplateDraft(draft.tool());
        String code = tool.freeCode(form.title());
        Section section = form.section(code, null, List.of());
        Question first = new QuestionForm(form.question()).question(firstCode(tool, section, form), Optional.empty());
        TemplateDefinition changed = new TemplateDraft(tool.section(section)).question(code, first);
        String path = "sections[" + draft.tool().sections().size() + "].";
        return desk.save(
                draft,
                changed,
                new Saving(form.version(), path, "The section is added", draft.contents(code)),
                errors -> adding(desk.draft(partnership, id), form, errors));
    }

    private static String firstCode(TemplateDraft tool, Section section, SectionForm form) {
        return new TemplateDraft(tool.section(section)).freeCode(form.question());
    }

    private JteModel adding(Draft draft, SectionForm form, FormErrors errors) {
        return templates.templateSection(
                desk.page(draft, "Add a section", errors),
                draft.at("edit", "sections", "new"),
                draft.version(),
                SectionFields.of(form, true, errors),
                null);
    }

    @GET
    @Path("{section}")
    public Response contents(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String code) {
        Draft draft = desk.draft(partnership, id);
        Section section = draft.section(code);
        return desk.open(
                draft,
                () -> templates.templateContents(
                        desk.page(draft, section.title(), FormErrors.NONE), ContentsView.of(draft, section)));
    }

    @GET
    @Path("{section}/about")
    public Response one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String code) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> section(draft, code, SectionForm.of(draft.section(code)), FormErrors.NONE));
    }

    @POST
    @Path("{section}/about")
    public Response save(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String code,
            MultivaluedMap<String, String> sent) {
        SectionForm form = SectionForm.of(new Typed(sent));
        Draft draft = desk.draft(partnership, id);
        Section standing = draft.section(code);
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).section(form.section(code, standing.shownWhen(), standing.questions())),
                new Saving(form.version(), draft.path(code), "The section is changed", draft.contents(code)),
                errors -> section(desk.draft(partnership, id), code, form, errors));
    }

    private JteModel section(Draft draft, String code, SectionForm form, FormErrors errors) {
        return templates.templateSection(
                desk.page(draft, "About this section", errors)
                        .backTo(draft.section(code).title(), draft.contents(code)),
                draft.contents(code) + "/about",
                draft.version(),
                SectionFields.of(form, false, errors),
                draft.contents(code) + "/remove");
    }

    @GET
    @Path("{section}/remove")
    public Response removing(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String code) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> removing(draft, code, FormErrors.NONE));
    }

    @POST
    @Path("{section}/remove")
    public Response remove(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String code,
            @FormParam("version") int version) {
        Draft draft = desk.draft(partnership, id);
        draft.section(code);
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).withoutSection(code),
                new Saving(version, "", "The section is removed", draft.overview()),
                errors -> removing(desk.draft(partnership, id), code, errors));
    }

    private JteModel removing(Draft draft, String code, FormErrors errors) {
        Section section = draft.section(code);
        return templates.templateRemove(
                desk.page(draft, "Remove this section?", errors),
                draft.at("edit", "sections", code, "remove"),
                draft.version(),
                section.title(),
                section.questions().size() == 1
                        ? "Its question goes with it."
                        : "Its " + section.questions().size() + " questions go with it.",
                draft.overview());
    }
}
