package org.caseaudit.web.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.mail.MailQueries;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Do mails get out? */
@Path(Addresses.PARTNERSHIP + "/outbox")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class OutboxPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private MailQueries mailQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel outbox(@PathParam("partnership") PartnershipId partnership) {
        OutboxView view = OutboxView.of(mailQueries.outbox(signedIn.in(partnership)));
        return templates.mailOutbox(
                frame.page("Do mails get out?").backTo("Settings", Addresses.in(partnership, "settings")), view);
    }
}
