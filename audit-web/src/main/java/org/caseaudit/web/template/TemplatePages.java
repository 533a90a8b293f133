package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** One version of a tool: read, compared with another one, taken away as a document. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class TemplatePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Actor actor = signedIn.in(partnership);
        TemplateView view = templateQueries.one(actor, id);
        return templates.templateTemplate(
                frame.page(view.summary().name()).backTo("Templates", Addresses.in(partnership, "templates")),
                ReadView.of(partnership, view, templateQueries.coverage(actor, id), templateQueries.all(actor)));
    }

    @GET
    @Path("compare")
    public JteModel compare(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @QueryParam("with") TemplateVersionId before) {
        Actor actor = signedIn.in(partnership);
        TemplateView was = templateQueries.one(actor, before);
        TemplateView is = templateQueries.one(actor, id);
        return templates.templateCompare(
                frame.page("What is different")
                        .backTo(TemplateWords.version(is.summary()), Addresses.in(partnership, "templates", id)),
                ComparisonPage.of(
                        was, is, templateQueries.comparison(actor, before, id).changes()));
    }

    /** Under its name, so that it can be told from another one in a folder. */
    @GET
    @Path("document")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        Actor actor = signedIn.in(partnership);
        TemplateSummary summary = templateQueries.one(actor, id).summary();
        return Response.ok(templateQueries.document(actor, id))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%d.json\"".formatted(summary.code(), summary.number()))
                .build();
    }
}
