package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.template.DraftDesk.Saving;
import org.caseaudit.web.templates.Templates;

/**
 * When a section or question of a draft is asked. Which earlier question it hangs on is chosen first and stands in the
 * address, because which answers there are to choose from follows from it.
 */
@Path(Addresses.PARTNERSHIP + "/templates/{template}/edit/conditions/{section}")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class ConditionPages {
    @Inject
    private DraftDesk desk;

    @Inject
    private Templates templates;

    @GET
    public Response ofSection(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @QueryParam("question") String chosen) {
        return show(new Guarded(desk.draft(partnership, id), section, null), chosen);
    }

    @POST
    public Response saveOfSection(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            MultivaluedMap<String, String> sent) {
        return save(new Guarded(desk.draft(partnership, id), section, null), ConditionForm.of(new Typed(sent)));
    }

    @GET
    @Path("{question}")
    public Response ofQuestion(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String question,
            @QueryParam("question") String chosen) {
        return show(new Guarded(desk.draft(partnership, id), section, question), chosen);
    }

    @POST
    @Path("{question}")
    public Response saveOfQuestion(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @PathParam("section") String section,
            @PathParam("question") String question,
            MultivaluedMap<String, String> sent) {
        return save(new Guarded(desk.draft(partnership, id), section, question), ConditionForm.of(new Typed(sent)));
    }

    /** The section or question that is asked only sometimes. @param question null for the section as a whole */
    record Guarded(Draft draft, String section, String question) {
        Condition condition() {
            return question == null
                    ? draft.section(section).shownWhen()
                    : draft.question(section, question).shownWhen();
        }

        String title() {
            return question == null
                    ? draft.section(section).title()
                    : draft.question(section, question).text();
        }

        String code() {
            return question == null ? section : question;
        }

        String address() {
            return question == null
                    ? draft.at("edit", "conditions", section)
                    : draft.at("edit", "conditions", section, question);
        }

        String path() {
            return (question == null ? draft.path(section) : draft.path(section, question)) + "showWhen";
        }

        TemplateDefinition with(Condition condition) {
            TemplateDraft tool = new TemplateDraft(draft.tool());
            if (question != null) {
                return tool.question(section, QuestionForm.with(draft.question(section, question), condition));
            }
            Section standing = draft.section(section);
            return tool.section(SectionForm.of(standing).section(section, condition, standing.questions()));
        }

        Guarded in(Draft now) {
            return new Guarded(now, section, question);
        }
    }

    private Response show(Guarded guarded, String chosen) {
        ConditionForm form = ConditionForm.of(guarded.condition());
        return desk.open(
                guarded.draft(),
                () -> page(guarded, chosen == null ? form : form.lookingAt(TypedText.of(chosen)), FormErrors.NONE));
    }

    private Response save(Guarded guarded, ConditionForm form) {
        Draft draft = guarded.draft();
        return desk.save(
                draft,
                guarded.with(form.condition()),
                new Saving(
                        form.version(),
                        guarded.path() + ".",
                        "It is settled when this is asked",
                        draft.contents(guarded.section())
                                + (guarded.question() == null ? "" : "#question-" + guarded.question())),
                errors -> page(
                        guarded.in(desk.draft(
                                draft.partnership(), draft.view().summary().id())),
                        form,
                        errors));
    }

    private JteModel page(Guarded guarded, ConditionForm form, FormErrors errors) {
        return templates.templateCondition(
                desk.page(guarded.draft(), "When is this asked?", errors)
                        .backTo(
                                guarded.draft().section(guarded.section()).title(),
                                guarded.draft().contents(guarded.section())),
                guarded.address(),
                guarded.draft().version(),
                ConditionFields.of(guarded, form, errors));
    }
}
