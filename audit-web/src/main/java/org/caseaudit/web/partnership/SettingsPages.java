package org.caseaudit.web.partnership;

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
import org.caseaudit.application.partnership.ChangeSettings;
import org.caseaudit.application.partnership.SettingsQueries;
import org.caseaudit.application.partnership.SettingsQueries.SettingsView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the partnership settles for all its audits, on one page. */
@Path(Addresses.PARTNERSHIP + "/settings")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class SettingsPages {
    private static final int UNPROCESSABLE = 422;
    private static final String STALE =
            "Somebody else has changed the settings while you wrote. Nothing of yours is saved: look at what you typed and save"
                    + " it again if it is still right.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private SettingsQueries settingsQueries;

    @Inject
    private ChangeSettings changeSettings;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel current(@PathParam("partnership") PartnershipId partnership) {
        SettingsView settings = settingsQueries.current(signedIn.in(partnership));
        return page(partnership, settings, SettingsForm.of(settings), FormErrors.NONE);
    }

    @POST
    public Response change(@PathParam("partnership") PartnershipId partnership, MultivaluedMap<String, String> sent) {
        Typed fields = new Typed(sent);
        SettingsForm form = SettingsForm.of(fields);
        Actor actor = signedIn.in(partnership);
        if (!form.unread().isEmpty()) {
            return refused(partnership, actor, form, form.unread());
        }
        try {
            changeSettings.handle(actor, new ChangeSettings.Command(fields.version(), form.settings()));
            notices.say("The settings are saved");
            return SeeOther.at(address(partnership));
        } catch (RuleBroken refused) {
            return refused(partnership, actor, form, errors(refused));
        } catch (Stale stale) {
            return refused(partnership, actor, form, beside(SettingsForm.of(settingsQueries.current(actor)), form));
        }
    }

    private static FormErrors beside(SettingsForm now, SettingsForm typed) {
        FormErrors errors = FormErrors.of(null, STALE);
        for (String line : typed.beside(now)) {
            errors = errors.and(FormErrors.of(null, line));
        }
        return errors;
    }

    /** The rule names its values by where they stand, and says of a number only what it is. */
    private static FormErrors errors(RuleBroken refused) {
        FormErrors errors = FormErrors.NONE;
        for (Fault fault : refused.faults()) {
            String field = fault.field().replaceFirst("^depth\\.", "");
            String message = fault.message().startsWith("is ") ? "This " + fault.message() : fault.message();
            errors = errors.and(FormErrors.of(field, message));
        }
        return errors;
    }

    private Response refused(PartnershipId partnership, Actor actor, SettingsForm form, FormErrors errors) {
        return Response.status(UNPROCESSABLE)
                .entity(page(partnership, settingsQueries.current(actor), form, errors))
                .build();
    }

    private JteModel page(PartnershipId partnership, SettingsView settings, SettingsForm form, FormErrors errors) {
        return templates.partnershipSettings(
                frame.page("Settings").with(errors),
                SettingsPage.of(address(partnership), settings.version(), form, errors),
                Addresses.in(partnership, "outbox"));
    }

    private static String address(PartnershipId partnership) {
        return Addresses.in(partnership, "settings");
    }
}
