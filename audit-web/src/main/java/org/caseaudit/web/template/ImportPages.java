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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.template.BeginTemplate;
import org.caseaudit.application.template.ImportTemplate;
import org.caseaudit.application.template.TemplateAccess;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.AskingView.Hidden;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.form.Upload;
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
    private static final String FILE = "file";

    /** Some editors write it before the text. */
    private static final String MARK = "\uFEFF";

    @Inject
    private SignedIn signedIn;

    @Inject
    private ImportTemplate importTemplate;

    @Inject
    private BeginTemplate beginTemplate;

    @Inject
    private FileLimit limit;

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

    /** As a file or pasted; the file goes first where both were sent. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response imports(@PathParam("partnership") PartnershipId partnership, List<EntityPart> parts) {
        Upload upload = Upload.of(parts);
        String pasted = TypedText.of(upload.fields().get(DOCUMENT));
        if (upload.tooLarge()) {
            return Unprocessable.with(importing(partnership, pasted, FormErrors.of(FILE, limit.message())));
        }
        if (upload.hasFile()) {
            return ofFile(partnership, upload, pasted);
        }
        return pasted == null
                ? Unprocessable.with(importing(
                        partnership, null, FormErrors.of(FILE, "Select the file, or paste the document below.")))
                : take(partnership, pasted, pasted, DOCUMENT);
    }

    private Response ofFile(PartnershipId partnership, Upload upload, String pasted) {
        Optional<String> text = text(upload.content());
        return text.isEmpty()
                ? Unprocessable.with(importing(
                        partnership, pasted, FormErrors.of(FILE, "“" + upload.fileName() + "” is no text in UTF-8.")))
                : take(partnership, text.get(), pasted, FILE);
    }

    /** Empty for what is no text. A byte order mark, as some editors write it, belongs to no document. */
    private static Optional<String> text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private Response take(PartnershipId partnership, String document, String pasted, String field) {
        try {
            TemplateVersionId taken =
                    importTemplate.handle(signedIn.in(partnership), new ImportTemplate.Command(document), null);
            notices.say("The template is in your library as a draft");
            return SeeOther.at(Addresses.in(partnership, "templates", taken));
        } catch (RuleBroken refused) {
            return Unprocessable.with(importing(partnership, pasted, errors(refused, field)));
        }
    }

    /** Each fault with its place; all of them lead to the one field. */
    private static FormErrors errors(RuleBroken refused, String field) {
        FormErrors errors = FormErrors.of(field, refused.getMessage());
        for (Fault fault : refused.faults()) {
            errors = errors.and(FormErrors.of(
                    null, Places.inWords(fault.field()) + " (" + fault.field() + "): " + fault.message()));
        }
        return errors;
    }

    private JteModel importing(PartnershipId partnership, String document, FormErrors errors) {
        String library = Addresses.in(partnership, "templates");
        Page page = frame.page("Import a template").backTo("Templates", library).with(errors);
        Field file = Field.of(FILE, "The file")
                .hint("What was exported from Case Audit, or written after its guide: one JSON object.")
                .error(errors.at(FILE));
        Field field =
                Field.of(DOCUMENT, "Or paste the document").value(document).error(errors.at(DOCUMENT));
        return templates.templateImport(page, library + "/import", file, field);
    }

    @GET
    @Path("blank")
    public JteModel beginning(@PathParam("partnership") PartnershipId partnership) {
        return beginning(partnership, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("blank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("partnership") PartnershipId partnership, MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        Actor actor = signedIn.in(partnership);
        BeginTemplate.Command command =
                new BeginTemplate.Command(typed.text("code"), typed.text("name"), typed.text("purpose"));
        try {
            TemplateVersionId begun = Collisions.retried(() -> beginTemplate.handle(actor, command, typed.text("key")));
            notices.say("Your template is begun as a draft. Change it, try it, then publish it");
            return SeeOther.at(Addresses.in(partnership, "templates", begun, "edit"));
        } catch (RuleBroken refused) {
            return Unprocessable.with(beginning(partnership, typed, FormErrors.of(refused)));
        }
    }

    private JteModel beginning(PartnershipId partnership, Typed typed, FormErrors errors) {
        if (!TemplateAccess.mayKeep(signedIn.in(partnership))) {
            throw new NotFound("page");
        }
        String library = Addresses.in(partnership, "templates");
        List<Asked> asked = List.of(
                Asked.line(
                        "name", "What is it called?", "For instance Neglect in the early years", null, typed, errors),
                Asked.line(
                        "code",
                        "Its code",
                        "1 to 40 of a–z, 0–9 and the hyphen, for instance neglect-early-years. All its versions keep it.",
                        null,
                        typed,
                        errors),
                Asked.words("purpose", "What is it for?", "The auditor reads this first.", 4, null, typed, errors));
        AskingView view = AskingView.of("Templates", library + "/import/blank", "Begin this template", asked)
                .hidden(List.of(
                        new Hidden("key", typed.text("key", UUID.randomUUID().toString()))))
                .cancel(library);
        Page page = frame.page("Begin a template").backTo("Templates", library).with(errors);
        return templates.askedPage(page, view);
    }
}
