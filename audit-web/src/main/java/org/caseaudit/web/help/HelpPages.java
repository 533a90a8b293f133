package org.caseaudit.web.help;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.templates.Templates;

/** Help in place, for everybody. */
@Path("/help")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class HelpPages {
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
        return templates.helpContact(frame.page("Contact"));
    }
}
