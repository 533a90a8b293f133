package org.caseaudit.web.document;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.exit.TakePartnership;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.Attachment;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Leaving with everything: what is in the archive, and the archive. */
@Path(Addresses.PARTNERSHIP)
@ApplicationScoped
public class ExitPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private TakePartnership takePartnership;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    @Path("exit")
    @Produces(HtmlWriter.HTML)
    public JteModel explained(@PathParam("partnership") PartnershipId partnership) {
        signedIn.in(partnership);
        Page page = frame.page("Leave with everything").backTo("My work", Addresses.WORK);
        return templates.documentExit(page, Addresses.in(partnership, "exit.zip"));
    }

    @GET
    @Path("exit.zip")
    public Response take(@PathParam("partnership") PartnershipId partnership) {
        TakenArchive taken = takePartnership.handle(signedIn.in(partnership));
        return Attachment.temporary(taken.fileName(), TakenArchive.MEDIA_TYPE, taken.file());
    }
}
