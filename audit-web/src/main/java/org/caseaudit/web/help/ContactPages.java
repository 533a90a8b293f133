package org.caseaudit.web.help;

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
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.partnership.ChangeContact;
import org.caseaudit.application.partnership.ContactQueries;
import org.caseaudit.application.partnership.ContactQueries.ContactView;
import org.caseaudit.application.partnership.SettingsQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The administrator says whom the members of the partnership ask. */
@Path(Addresses.PARTNERSHIP + "/settings/contact")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ContactPages {
    private static final String FIELD = "contact";
    private static final String STALE =
            "Somebody changed the settings after you opened the page. Check what you typed, and save it if it is still right";

    @Inject
    private SignedIn signedIn;

    @Inject
    private SettingsQueries settingsQueries;

    @Inject
    private ContactQueries contactQueries;

    @Inject
    private ChangeContact changeContact;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response ask(@PathParam("partnership") PartnershipId partnership) {
        Actor actor = signedIn.in(partnership);
        return page(200, actor, contactQueries.of(actor).contact(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("partnership") PartnershipId partnership,
            @FormParam("version") int version,
            @FormParam(FIELD) String typed) {
        Actor actor = signedIn.in(partnership);
        try {
            changeContact.handle(actor, new ChangeContact.Command(version, TypedText.of(typed)));
        } catch (RuleBroken refused) {
            return page(422, actor, typed, FormErrors.of(refused));
        } catch (Stale stale) {
            return page(409, actor, typed, FormErrors.of(FIELD, STALE));
        }
        notices.say("The contact is saved. Everybody in the partnership sees it under Contact.");
        return SeeOther.at("/help/contact");
    }

    private Response page(int status, Actor actor, String typed, FormErrors errors) {
        settingsQueries.current(actor); // refuses whoever could not save it
        ContactView stands = contactQueries.of(actor);
        Field field = Field.of(FIELD, Label.of("Whom do people ask?").asPageHeading())
                .hint("Name, e-mail address, telephone and hours, as they shall stand on the page Contact.")
                .value(typed)
                .error(errors.at(FIELD));
        Page page = frame.page("Whom do people ask?")
                .with(errors)
                .backTo("Settings", Addresses.in(actor.partnership(), "settings"));
        return Response.status(status)
                .entity(templates.helpContactSetting(
                        page, field, Addresses.in(actor.partnership(), "settings", "contact"), stands.version()))
                .build();
    }
}
