package org.caseaudit.web.help;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.caseaudit.application.partnership.ContactQueries;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Help in place, for everybody. */
@Path("/help")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class HelpPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ContactQueries contactQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    @Path("accessibility")
    public JteModel accessibility() {
        return templates.helpAccessibility(frame.page("Accessibility statement"));
    }

    @GET
    @Path("privacy")
    public JteModel privacy() {
        return templates.helpPrivacy(frame.page("Privacy notice"));
    }

    @GET
    @Path("answers")
    public JteModel answers() {
        return templates.helpAnswers(frame.page("What happens to your answers"));
    }

    @GET
    @Path("contact")
    public JteModel contact() {
        return templates.helpContact(frame.page("Contact"), signedIn.isSomebody() ? contacts() : List.of());
    }

    /** Of each partnership the reader serves, where it has said whom to ask. */
    private List<PartnershipContact> contacts() {
        return signedIn.who().partnerships().stream()
                .map(p -> new PartnershipContact(
                        p.name(),
                        contactQueries.of(signedIn.in(p.partnership())).contact()))
                .filter(contact -> contact.words() != null)
                .toList();
    }
}
