package org.caseaudit.web.document;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.actionplan.PlanFormat;
import org.caseaudit.application.actionplan.TakeActionPlan;
import org.caseaudit.application.calendar.TakeCalendar;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.document.DocumentQueries;
import org.caseaudit.application.document.DocumentQueries.Offers;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.document.TakeDraft;
import org.caseaudit.application.document.TakenDocument;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.Attachment;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The documents of an audit to take, and whether a document somebody holds is genuine. */
@Path(Addresses.PARTNERSHIP)
@ApplicationScoped
public class DocumentPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private DocumentQueries documentQueries;

    @Inject
    private TakeDocument takeDocument;

    @Inject
    private TakeDraft takeDraft;

    @Inject
    private TakeActionPlan takeActionPlan;

    @Inject
    private TakeCalendar takeCalendar;

    @Inject
    private TakeCycleData takeCycleData;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    @Path("cycles/{cycle}/documents")
    @Produces(HtmlWriter.HTML)
    public JteModel all(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        Actor actor = signedIn.in(partnership);
        Offers offers = documentQueries.offers(actor, cycle);
        Page page = frame.page("Documents").backTo("Back to the audit", Addresses.in(partnership, "cycles", cycle));
        return templates.documentDocuments(
                page, DocumentsView.of(partnership, offers, documentQueries.of(actor, cycle)));
    }

    @GET
    @Path("cycles/{cycle}/documents/{document}")
    public Response document(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("document") String document) {
        Actor actor = signedIn.in(partnership);
        TakeDocument.Command command = new TakeDocument.Command(cycle, named(document), null);
        return sent(Collisions.retried(() -> takeDocument.handle(actor, command)));
    }

    @GET
    @Path("cycles/{cycle}/documents/{document}/draft")
    public Response draft(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("document") String document) {
        return sent(takeDraft.handle(signedIn.in(partnership), cycle, named(document)));
    }

    @GET
    @Path("cycles/{cycle}/action-plan.{format}")
    public Response actionPlan(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("format") String format) {
        PlanFormat wanted = PlanFormat.find(format).orElseThrow(() -> new NotFound("action plan"));
        return sent(takeActionPlan.handle(signedIn.in(partnership), cycle, wanted));
    }

    @GET
    @Path("cycles/{cycle}/calendar.ics")
    public Response calendar(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return sent(takeCalendar.handle(signedIn.in(partnership), cycle));
    }

    @GET
    @Path("cycles/{cycle}/data.zip")
    public Response data(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        TakenArchive taken = takeCycleData.handle(signedIn.in(partnership), cycle);
        return Attachment.temporary(taken.fileName(), TakenArchive.MEDIA_TYPE, taken.file());
    }

    @GET
    @Path("checksums")
    @Produces(HtmlWriter.HTML)
    public JteModel genuine(
            @PathParam("partnership") PartnershipId partnership, @QueryParam("checksum") String checksum) {
        Actor actor = signedIn.in(partnership);
        String asked = TypedText.of(checksum);
        Page page = frame.page("Is this document genuine?").backTo("My work", Addresses.WORK);
        return templates.documentChecksum(
                page,
                asked == null
                        ? ChecksumView.notAsked(partnership)
                        : ChecksumView.of(partnership, asked, documentQueries.confirm(actor, asked)));
    }

    private static DocumentName named(String document) {
        return DocumentName.find(document).orElseThrow(() -> new NotFound("document"));
    }

    private static Response sent(TakenDocument taken) {
        return Attachment.of(taken.fileName(), taken.format().mediaType(), taken.content());
    }

    private static Response sent(TakenFile taken) {
        return Attachment.of(taken.fileName(), taken.mediaType(), taken.content());
    }
}
