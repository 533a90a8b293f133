package org.caseaudit.web.grading;

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
import java.util.List;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.grading.FormQueries.RevisionView;
import org.caseaudit.application.grading.RestoreRevision;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormHeads;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The earlier versions of one answer or grade; each can be put back, which is a new version, so nothing is lost by it. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/history/{kind}/{code}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class HistoryPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private EntrySaving saving;

    @Inject
    private RestoreRevision restoreRevision;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response show(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("kind") String kind,
            @PathParam("code") String code) {
        return page(200, signedIn.in(partnership), id, EntryKey.at(kind, code), FormErrors.NONE);
    }

    /** @param wanted the revision to put back; 0 to leave the place empty */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @FormParam("wanted") int wanted,
            @FormParam("read") int read) {
        Actor actor = signedIn.in(partnership);
        EntryKey key = EntryKey.at(kind, code);
        try {
            putBack(actor, id, key, wanted, read);
        } catch (Stale refused) {
            return page(
                    409,
                    actor,
                    id,
                    key,
                    FormErrors.of(
                            "versions",
                            "Somebody changed this after you opened the page. Look at what stands there now"));
        }
        notices.say(wanted == 0 ? "The answer is cleared" : "The earlier version stands again");
        FormHead head = heads.of(actor, id);
        HistoryView view = new HistoryReader(head, forms.form(actor, id)).view(key, List.of());
        return SeeOther.at(view.place() == null ? head.at() : view.place());
    }

    private void putBack(Actor actor, AssignmentId id, EntryKey key, int wanted, int read) {
        if (wanted == 0) {
            saving.one(actor, id, new SentEntry(key, EntryText.NOTHING, read, true, false));
        } else {
            RestoreRevision.Command command = new RestoreRevision.Command(id, key.kind(), key.code(), wanted, read);
            Collisions.retried(() -> restoreRevision.handle(actor, command));
        }
    }

    private Response page(int status, Actor actor, AssignmentId id, EntryKey key, FormErrors errors) {
        FormHead head = heads.of(actor, id);
        List<RevisionView> revisions = forms.revisions(actor, id, key.kind(), key.code());
        FormView form = forms.form(actor, id);
        HistoryView view = new HistoryReader(head, form).view(key, revisions);
        Page page = frame.page("Earlier versions")
                .with(errors)
                .backTo("Back", view.place() == null ? head.at() : view.place());
        return Response.status(status)
                .entity(templates.gradingHistory(page, view))
                .build();
    }
}
