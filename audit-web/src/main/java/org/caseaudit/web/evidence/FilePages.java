package org.caseaudit.web.evidence;

import gg.jte.models.runtime.JteModel;
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
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.Attachment;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** One file, of an answer or an action: given out as an attachment, and taken away after being asked. */
@Path(Addresses.PARTNERSHIP + "/files/{file}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class FilePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private DownloadEvidence downloadEvidence;

    @Inject
    private RemoveEvidence removeEvidence;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    /** Who takes it is written down. */
    @GET
    @Path("content")
    public Response content(@PathParam("partnership") PartnershipId partnership, @PathParam("file") EvidenceId id) {
        DownloadEvidence.Taken taken = downloadEvidence.handle(signedIn.in(partnership), id);
        return Attachment.of(taken.fileName(), taken.content().toArray());
    }

    @GET
    @Path("remove")
    public JteModel askRemove(@PathParam("partnership") PartnershipId partnership, @PathParam("file") EvidenceId id) {
        EvidenceView file = evidenceQueries.one(signedIn.in(partnership), id);
        Page page = frame.page("Remove this file?").backTo("Back to the files", parent(partnership, file));
        return templates.evidenceRemove(
                page,
                file.name(),
                file.version(),
                Addresses.in(partnership, "files", id, "remove"),
                parent(partnership, file));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("file") EvidenceId id,
            @FormParam("version") int version) {
        Actor actor = signedIn.in(partnership);
        EvidenceView file = evidenceQueries.one(actor, id);
        removeEvidence.handle(actor, id, version);
        notices.say("The file “" + file.name() + "” is removed.");
        return SeeOther.at(parent(partnership, file));
    }

    private static String parent(PartnershipId partnership, EvidenceView file) {
        return file.action() == null
                ? Addresses.in(partnership, "assignments", file.assignment(), "answers", file.question(), "files")
                : Addresses.in(partnership, "actions", file.action());
    }
}
