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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.template.DraftDesk.Saving;
import org.caseaudit.web.templates.Templates;

/** A draft while it is rewritten: all of it on one page, what the tool says of itself, and its scale. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}/edit")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class DraftPages {
    @Inject
    private DraftDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public Response overview(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> overview(draft, FormErrors.NONE));
    }

    private JteModel overview(Draft draft, FormErrors errors) {
        return templates.templateEdit(
                frame.page("Change this template")
                        .backTo(TemplateWords.version(draft.view().summary()), draft.at())
                        .with(errors),
                EditView.of(
                        draft,
                        templateQueries.coverage(
                                signedIn.in(draft.partnership()),
                                draft.view().summary().id())));
    }

    /** One place up or down; the button says what, a section or a question with its section before it. */
    @POST
    @Path("move")
    public Response move(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            MultivaluedMap<String, String> sent) {
        Typed fields = new Typed(sent);
        boolean up = fields.has("up");
        String place = fields.text(up ? "up" : "down");
        String[] codes = String.valueOf(place).split("/", 2);
        Draft draft = desk.draft(partnership, id);
        TemplateDraft tool = new TemplateDraft(draft.tool());
        boolean section = codes.length == 1;
        return desk.save(
                draft,
                section ? tool.moveSection(codes[0], up) : tool.moveQuestion(codes[0], codes[1], up),
                new Saving(
                        fields.version(),
                        "",
                        section ? "The section is moved" : "The question is moved",
                        section
                                ? draft.overview() + "#section-" + codes[0]
                                : draft.contents(codes[0]) + "#question-" + codes[1]),
                errors -> overview(desk.draft(partnership, id), errors));
    }

    @GET
    @Path("about")
    public Response about(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> about(draft, AboutForm.of(draft.tool()), FormErrors.NONE));
    }

    @POST
    @Path("about")
    public Response saveAbout(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            MultivaluedMap<String, String> sent) {
        AboutForm form = AboutForm.of(new Typed(sent));
        Draft draft = desk.draft(partnership, id);
        FormErrors unread = form.unread();
        if (!unread.isEmpty()) {
            return Unprocessable.with(about(draft, form, unread));
        }
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).about(form.name(), form.purpose(), form.hours(), form.isOverallGrade()),
                new Saving(form.version(), "", "The template is changed", draft.overview()),
                errors -> about(desk.draft(partnership, id), form, errors));
    }

    private JteModel about(Draft draft, AboutForm form, FormErrors errors) {
        return templates.templateAbout(
                desk.page(draft, "About this template", errors),
                draft.at("edit", "about"),
                draft.version(),
                AboutView.of(form, errors));
    }

    @GET
    @Path("scale")
    public Response scale(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Draft draft = desk.draft(partnership, id);
        return desk.open(draft, () -> scale(draft, ScaleForm.of(draft.tool().scale()), FormErrors.NONE));
    }

    @POST
    @Path("scale")
    public Response saveScale(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            MultivaluedMap<String, String> sent) {
        Draft draft = desk.draft(partnership, id);
        ScaleForm form = ScaleForm.of(new Typed(sent));
        return desk.save(
                draft,
                new TemplateDraft(draft.tool()).scale(form.scale(draft.tool().scale())),
                new Saving(form.version(), "scale.", "The grading scale is changed", draft.overview()),
                errors -> scale(desk.draft(partnership, id), form, errors));
    }

    private JteModel scale(Draft draft, ScaleForm form, FormErrors errors) {
        return templates.templateScale(
                desk.page(draft, "Grading scale", errors),
                draft.at("edit", "scale"),
                draft.version(),
                ScaleView.of(form, errors));
    }
}
