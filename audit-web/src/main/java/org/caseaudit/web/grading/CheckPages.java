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
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormHeads;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** All answers once more, what is missing, and handing the form in. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/check")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class CheckPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private UrgentGradeQueries urgentGrades;

    @Inject
    private SubmitForm submitForm;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public Response check(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        return page(200, signedIn.in(partnership), id, FormErrors.NONE);
    }

    /** Sent twice, by a double click or a reload, it is handed in once, and the second time leads to the same receipt. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @FormParam("version") int version) {
        Actor actor = signedIn.in(partnership);
        try {
            submitForm.handle(actor, new AssignmentDesk.Read(id, version));
        } catch (RuleBroken refused) {
            return refused.code().equals(SubmitForm.INCOMPLETE)
                    ? page(422, actor, id, FormErrors.of("missing", "Complete the form before you submit it"))
                    : unlessHandedIn(actor, id, 409, FormErrors.of(refused));
        } catch (Stale refused) {
            return unlessHandedIn(
                    actor,
                    id,
                    409,
                    FormErrors.of(
                            "submit",
                            "The form has changed since you opened this page. Check it again, then submit it"));
        }
        return SeeOther.at(heads.of(actor, id).at("receipt"));
    }

    private Response unlessHandedIn(Actor actor, AssignmentId id, int status, FormErrors errors) {
        FormHead head = heads.of(actor, id);
        return head.form().state().handedIn() ? SeeOther.at(head.at("receipt")) : page(status, actor, id, errors);
    }

    private Response page(int status, Actor actor, AssignmentId id, FormErrors errors) {
        FormHead head = heads.of(actor, id);
        FormView form = forms.form(actor, id);
        if (!form.possible().contains(AssignmentCommand.SAVE)) {
            return SeeOther.at(head.at());
        }
        boolean concernAsked = !urgentGrades.inForm(actor, id).isEmpty();
        Page page = frame.page("Check your answers").with(errors).backTo("Back to the form", head.at());
        return Response.status(status)
                .entity(templates.gradingCheck(page, CheckView.of(head, form, concernAsked)))
                .build();
    }
}
