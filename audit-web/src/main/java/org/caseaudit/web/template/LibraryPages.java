package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.template.TemplateAccess;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The library of audit tools. */
@Path(Addresses.PARTNERSHIP + "/templates")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class LibraryPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel library(@PathParam("partnership") PartnershipId partnership) {
        Actor actor = signedIn.in(partnership);
        return templates.templateLibrary(
                frame.page("Templates"),
                LibraryView.of(
                        partnership, templateQueries.all(actor), TemplateLibrary.all(), TemplateAccess.mayKeep(actor)));
    }
}
