package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.template.ImportTemplate;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** How a tool comes into the library: from those that ship, or as a document from elsewhere. */
@Path(Addresses.PARTNERSHIP + "/templates/import")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ImportPages {
    private static final String DOCUMENT = "document";

    @Inject
    private SignedIn signedIn;

    @Inject
    private ImportTemplate importTemplate;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @POST
    @Path("shipped")
    public Response takeShipped(@PathParam("partnership") PartnershipId partnership, @FormParam("code") String code) {
        TemplateDefinition tool = TemplateLibrary.find(code).orElseThrow(() -> new NotFound("template"));
        TemplateVersionId taken = importTemplate.handle(
                signedIn.in(partnership), new ImportTemplate.Command(TemplateDocument.write(tool)), null);
        notices.say("“" + tool.name() + "” is in your library as a draft. Publish it, or change it first");
        return SeeOther.at(Addresses.in(partnership, "templates", taken));
    }

    @GET
    public JteModel importing(@PathParam("partnership") PartnershipId partnership) {
        signedIn.in(partnership);
        return importing(partnership, null, FormErrors.NONE);
    }

    @POST
    public Response imports(@PathParam("partnership") PartnershipId partnership, @FormParam(DOCUMENT) String document) {
        try {
            TemplateVersionId taken =
                    importTemplate.handle(signedIn.in(partnership), new ImportTemplate.Command(document), null);
            notices.say("The template is in your library as a draft");
            return SeeOther.at(Addresses.in(partnership, "templates", taken));
        } catch (RuleBroken refused) {
            return Unprocessable.with(importing(partnership, document, errors(refused)));
        }
    }

    /** Each fault with its place; all of them lead to the one field. */
    private static FormErrors errors(RuleBroken refused) {
        FormErrors errors = FormErrors.of(DOCUMENT, refused.getMessage());
        for (Fault fault : refused.faults()) {
            errors = errors.and(FormErrors.of(
                    null, Places.inWords(fault.field()) + " (" + fault.field() + "): " + fault.message()));
        }
        return errors;
    }

    private JteModel importing(PartnershipId partnership, String document, FormErrors errors) {
        String library = Addresses.in(partnership, "templates");
        Page page = frame.page("Import a template").backTo("Templates", library).with(errors);
        Field field = Field.of(DOCUMENT, "The document")
                .hint("Paste what was exported from Case Audit, or written after its guide: one JSON object.")
                .value(document)
                .error(errors.at(DOCUMENT));
        return templates.templateImport(page, library + "/import", field);
    }
}
