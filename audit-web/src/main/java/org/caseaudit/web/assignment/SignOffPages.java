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
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the agency lead says to a submitted form: that the agency stands by it, or what is to be changed first. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class SignOffPages {
    private static final Map<String, String> TO_ENTER = Map.of("reason", "Enter what is to be changed, and why");
    private static final String STALE =
            "Somebody changed this form after you opened the page. Read it again before you return it";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private SignOffForm signOffForm;

    @Inject
    private ReturnForm returnForm;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @POST
    @Path("sign-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOff(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @FormParam("version") int version) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        signOffForm.handle(actor, new AssignmentDesk.Read(id, version));
        notices.say("You have signed off the form for " + head.form().pseudonym() + ".");
        return SeeOther.at(Addresses.WORK);
    }

    @GET
    @Path("return")
    public Response askReturn(
            @PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        if (!forms.form(actor, id).possible().contains(AssignmentCommand.RETURN)) {
            return SeeOther.at(head.at("read"));
        }
        return returning(200, head, head.form().version(), null, FormErrors.NONE);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @FormParam("version") int version,
            @FormParam("reason") String typed) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        try {
            returnForm.handle(actor, new AssignmentDesk.Read(id, version), TypedText.of(typed));
        } catch (RuleBroken refused) {
            return returning(422, head, version, typed, Worded.of(refused, UnaryOperator.identity(), TO_ENTER));
        } catch (Stale stale) {
            return returning(409, head, head.form().version(), typed, FormErrors.of("reason", STALE));
        }
        notices.say("The form for " + head.form().pseudonym() + " is returned to "
                + head.form().auditorName() + ".");
        return SeeOther.at(Addresses.WORK);
    }

    private Response returning(int status, FormHead head, int version, String typed, FormErrors errors) {
        Page page = frame.page("Return this form").with(errors).backTo("Back to the form", head.at("read"));
        Field reason = Field.of(
                        "reason", Label.of("What is to be changed, and why?").size(Label.Size.M))
                .hint(head.form().auditorName() + " reads this with the form. Everything written stays in it.")
                .value(typed)
                .error(errors.at("reason"));
        return Response.status(status)
                .entity(templates.assignmentReturnForm(page, head, version, reason))
                .build();
    }
}
