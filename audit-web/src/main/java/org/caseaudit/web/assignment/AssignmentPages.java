package org.caseaudit.web.assignment;

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
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** A form as a list of things to do; and once it is handed in, the receipt and the way to take it back. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AssignmentPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private UrgentGradeQueries urgentGrades;

    @Inject
    private WithdrawForm withdrawForm;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    /** For its auditor; everybody else who may read the form reads it. */
    @GET
    public Response taskList(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        FormView form = forms.form(actor, id);
        if (!head.isReadersOwn()) {
            return SeeOther.at(head.at("read"));
        }
        boolean concernAsked = !urgentGrades.inForm(actor, id).isEmpty();
        Page page = frame.page(head.title()).backTo("Back to my work", "/work");
        return Response.ok(templates.assignmentTaskList(page, TaskListView.of(head, form, concernAsked)))
                .build();
    }

    @GET
    @Path("receipt")
    public Response receipt(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        FormView form = forms.form(actor, id);
        if (!head.form().state().handedIn()) {
            return SeeOther.at(head.at());
        }
        ReceiptView view = new ReceiptView(head, form.possible().contains(AssignmentCommand.WITHDRAW));
        return Response.ok(templates.assignmentReceipt(frame.page("Form submitted"), view))
                .build();
    }

    @GET
    @Path("withdraw")
    public Response askWithdraw(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        if (!forms.form(actor, id).possible().contains(AssignmentCommand.WITHDRAW)) {
            return SeeOther.at(head.at());
        }
        Page page = frame.page("Take the form back").backTo("Back to the receipt", head.at("receipt"));
        return Response.ok(templates.assignmentWithdraw(page, head)).build();
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @FormParam("version") int version) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        try {
            withdrawForm.handle(actor, new AssignmentDesk.Read(id, version));
            notices.say("You have taken the form back. You can change it, and submit it again");
        } catch (Stale | RuleBroken refused) {
            notices.say("The form was not taken back: " + why(head, refused));
        }
        return SeeOther.at(head.at());
    }

    private static String why(FormHead head, RuntimeException refused) {
        return refused instanceof Stale
                ? "it had changed meanwhile. It is now: " + head.state().text().toLowerCase(java.util.Locale.UK)
                : refused.getMessage();
    }
}
