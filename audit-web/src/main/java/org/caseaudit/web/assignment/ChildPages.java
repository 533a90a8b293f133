package org.caseaudit.web.assignment;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/**
 * Who the child is, so that the file can be found. Looking is recorded, so it takes a press of a button; and what is seen is
 * the answer to that and has no address of its own that could be opened again unrecorded.
 */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/child")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ChildPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private LookAtIdentity lookAtIdentity;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel ask(@PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        return page(heads.of(signedIn.in(partnership), id), null);
    }

    @POST
    public JteModel look(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        return page(head, lookAtIdentity.handle(actor, head.form().caseFile()));
    }

    private JteModel page(FormHead head, CaseIdentity.IdentityContent child) {
        Page page = frame.page("Who the child is").backTo("Back to the form", head.at());
        return templates.assignmentChild(page, ChildView.of(head, child));
    }
}
