package org.caseaudit.web.casefile;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/**
 * Who the child of a case is, for an agency that has to find out whether it knows the child. As with a form it takes a
 * press of a button, because looking is recorded.
 */
@Path(Addresses.PARTNERSHIP + "/cases/{case}/identity")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class IdentityPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private LookAtIdentity lookAtIdentity;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel ask(@PathParam("partnership") PartnershipId partnership, @PathParam("case") CaseId id) {
        return page(partnership, caseQueries.one(signedIn.in(partnership), id), null);
    }

    @POST
    public JteModel look(@PathParam("partnership") PartnershipId partnership, @PathParam("case") CaseId id) {
        Actor actor = signedIn.in(partnership);
        return page(partnership, caseQueries.one(actor, id), lookAtIdentity.handle(actor, id));
    }

    private JteModel page(PartnershipId partnership, CaseView view, CaseIdentity.IdentityContent child) {
        String back = Addresses.in(partnership, "cycles", view.cycle(), "involvement");
        Page page = frame.page("Who " + view.pseudonym() + " is").backTo("Back to the list", back);
        return templates.casefileIdentity(
                page,
                Addresses.in(partnership, "cases", view.id(), "identity"),
                child == null ? null : IdentityRows.of(child));
    }
}
