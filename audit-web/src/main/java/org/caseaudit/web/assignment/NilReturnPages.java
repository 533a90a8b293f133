package org.caseaudit.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The clear way out for an agency that has nothing to return: it says which kind, and why. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/nothing-to-return")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class NilReturnPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private ExcuseForm excuseForm;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response ask(@PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        if (!forms.form(actor, id).possible().contains(AssignmentCommand.EXCUSE)) {
            return SeeOther.at(head.at());
        }
        return page(200, head, new NilReturnForm(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response excuse(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @BeanParam NilReturnForm typed) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        try {
            excuseForm.handle(actor, new AssignmentDesk.Read(id, typed.version()), typed.kind(), typed.reason());
        } catch (RuleBroken refused) {
            return page(422, head, typed, typed.errors(refused));
        } catch (Stale refused) {
            return page(409, head, typed, FormErrors.of("kind", NilReturnForm.CHANGED_MEANWHILE));
        }
        notices.say("Your agency has nothing to return for " + head.form().pseudonym() + ". Thank you for saying so");
        return SeeOther.at(head.at());
    }

    private Response page(int status, FormHead head, NilReturnForm typed, FormErrors errors) {
        Page page = frame.page("Nothing to return").with(errors).backTo("Back to the form", head.at());
        return Response.status(status)
                .entity(templates.assignmentNothingToReturn(
                        page, head, typed.kindField(errors), typed.reasonField(errors)))
                .build();
    }
}
