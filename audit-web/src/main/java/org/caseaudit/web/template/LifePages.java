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
import java.util.function.Consumer;
import org.caseaudit.application.template.CopyTemplate;
import org.caseaudit.application.template.PublishTemplate;
import org.caseaudit.application.template.RetireTemplate;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
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

/** What becomes of a version: it is copied, published, retired. Each is asked for on a page that says what follows. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class LifePages {
    private static final String STALE =
            "Somebody else has changed this template meanwhile. Look at how it stands now before you go on.";
    private static final String OWN_FAMILY = "family";

    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private CopyTemplate copyTemplate;

    @Inject
    private PublishTemplate publishTemplate;

    @Inject
    private RetireTemplate retireTemplate;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("copy")
    public JteModel copying(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        return copying(partnership, id, new CopyForm("version", null, null), FormErrors.NONE);
    }

    @POST
    @Path("copy")
    public Response copy(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @FormParam("as") String as,
            @FormParam("code") String code,
            @FormParam("name") String name) {
        CopyForm form = new CopyForm(as, TypedText.of(code), TypedText.of(name));
        boolean family = OWN_FAMILY.equals(as);
        try {
            TemplateVersionId copy = copyTemplate.handle(
                    signedIn.in(partnership),
                    new CopyTemplate.Command(
                            id,
                            family ? form.code() == null ? "" : form.code() : null,
                            family ? form.name() == null ? "" : form.name() : null),
                    null);
            notices.say("This is your copy. It is a draft: change it, try it, then publish it");
            return SeeOther.at(Addresses.in(partnership, "templates", copy, "edit"));
        } catch (RuleBroken refused) {
            return Unprocessable.with(copying(partnership, id, form, FormErrors.of(refused)));
        }
    }

    /** What was typed. */
    record CopyForm(String as, String code, String name) {}

    private JteModel copying(PartnershipId partnership, TemplateVersionId id, CopyForm form, FormErrors errors) {
        TemplateView view = templateQueries.one(signedIn.in(partnership), id);
        return templates.templateCopy(
                page(partnership, view, "Copy this template", errors),
                Addresses.in(partnership, "templates", id, "copy"),
                TemplateWords.version(view.summary()),
                Field.of("as", "What is the copy to be?").value(form.as()),
                Field.of("code", "Code of the new template")
                        .hint("1 to 40 of a–z, 0–9 and the hyphen, for instance neglect-early-years.")
                        .value(form.code())
                        .error(errors.at("code")),
                Field.of("name", "Name of the new template").value(form.name()).error(errors.at("name")));
    }

    @GET
    @Path("publish")
    public JteModel publishing(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        return publishing(partnership, id, FormErrors.NONE);
    }

    @POST
    @Path("publish")
    public Response publish(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @FormParam("version") int version) {
        return step(
                partnership,
                id,
                actor -> publishTemplate.handle(actor, id, version),
                "The version is published. Audits can use it from now on",
                errors -> publishing(partnership, id, errors));
    }

    private JteModel publishing(PartnershipId partnership, TemplateVersionId id, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        TemplateView view = templateQueries.one(actor, id);
        return templates.templatePublish(
                page(partnership, view, "Publish this version", errors),
                Addresses.in(partnership, "templates", id),
                TemplateWords.version(view.summary()),
                view.summary().version(),
                CoverageView.of(view.definition(), templateQueries.coverage(actor, id)));
    }

    @GET
    @Path("retire")
    public JteModel retiring(
            @PathParam("partnership") PartnershipId partnership, @PathParam("template") TemplateVersionId id) {
        return retiring(partnership, id, FormErrors.NONE);
    }

    @POST
    @Path("retire")
    public Response retire(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @FormParam("version") int version) {
        return step(
                partnership,
                id,
                actor -> retireTemplate.handle(actor, id, version),
                "The version is retired. No new audit can use it",
                errors -> retiring(partnership, id, errors));
    }

    private JteModel retiring(PartnershipId partnership, TemplateVersionId id, FormErrors errors) {
        TemplateView view = templateQueries.one(signedIn.in(partnership), id);
        return templates.templateRetire(
                page(partnership, view, "Retire this version", errors),
                Addresses.in(partnership, "templates", id),
                TemplateWords.version(view.summary()),
                view.summary().version());
    }

    private Response step(
            PartnershipId partnership,
            TemplateVersionId id,
            Consumer<Actor> step,
            String done,
            java.util.function.Function<FormErrors, JteModel> again) {
        try {
            step.accept(signedIn.in(partnership));
            notices.say(done);
            return SeeOther.at(Addresses.in(partnership, "templates", id));
        } catch (RuleBroken refused) {
            return Unprocessable.with(again.apply(FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(again.apply(FormErrors.of(null, STALE)));
        }
    }

    private Page page(PartnershipId partnership, TemplateView view, String title, FormErrors errors) {
        return frame.page(title)
                .backTo(
                        TemplateWords.version(view.summary()),
                        Addresses.in(partnership, "templates", view.summary().id()))
                .with(errors);
    }
}
