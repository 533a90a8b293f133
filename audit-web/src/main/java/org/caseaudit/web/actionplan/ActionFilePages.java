package org.caseaudit.web.actionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.caseaudit.application.evidence.AttachToAction;
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.actionplan.ActionReader.Step;
import org.caseaudit.web.form.Attachment;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Upload;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;

/** The files that show what was done about an action. */
@Path(Addresses.PARTNERSHIP + "/actions/{action}/files")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ActionFilePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ActionReader reader;

    @Inject
    private AttachToAction attachToAction;

    @Inject
    private DownloadEvidence downloadEvidence;

    @Inject
    private RemoveEvidence removeEvidence;

    @Inject
    private FileLimit limit;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            List<EntityPart> parts) {
        Upload upload = Upload.of(parts);
        if (upload.tooLarge()) {
            return wrong(partnership, id, limit.message());
        }
        if (!upload.hasFile()) {
            return wrong(partnership, id, "Select a file.");
        }
        AttachToAction.Command command =
                new AttachToAction.Command(id, upload.fileName(), FileBytes.of(upload.content()));
        String key = upload.fields().get("key");
        return take(
                partnership,
                id,
                "The file is added.",
                who -> Collisions.retried(() -> attachToAction.handle(who, command, key)));
    }

    /** Who takes it is written down. */
    @GET
    @Path("{file}")
    public Response download(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @PathParam("file") EvidenceId file) {
        Actor actor = signedIn.in(partnership);
        DownloadEvidence.Taken taken = downloadEvidence.handle(actor, file);
        return Attachment.of(taken.fileName(), taken.content().toArray());
    }

    @POST
    @Path("{file}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("action") ActionId id,
            @PathParam("file") EvidenceId file,
            @FormParam("version") int version) {
        return take(
                partnership,
                id,
                "The file is removed. That it was there stays in the history.",
                who -> removeEvidence.handle(who, file, version));
    }

    private Response take(PartnershipId partnership, ActionId id, String done, Consumer<Actor> step) {
        return reader.take(partnership, id, StepForm.NONE, new Step(step, UnaryOperator.identity(), done));
    }

    private Response wrong(PartnershipId partnership, ActionId id, String message) {
        return reader.refused(partnership, id, StepForm.NONE, FormErrors.of("file", message));
    }
}
