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
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
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

/** Another auditor of the agency goes on with a form, with everything that stands in it. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/hand-over")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class HandOverPages {
    private static final String FIELD = "auditor";
    private static final String STALE =
            "Somebody changed this form after you opened the page. Look who has it now, then choose again if it is still needed";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private HandOverForm handOverForm;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response ask(@PathParam("partnership") PartnershipId partnership, @PathParam("assignment") AssignmentId id) {
        Actor actor = signedIn.in(partnership);
        return page(200, actor, heads.of(actor, id), null, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @FormParam("version") int version,
            @FormParam(FIELD) String chosen) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        if (chosen == null) {
            return page(422, actor, head, null, FormErrors.of(FIELD, "Select who goes on with the form"));
        }
        try {
            PersonId auditor = Id.parse(PersonId.class, chosen);
            handOverForm.handle(actor, new AssignmentDesk.Read(id, version), auditor);
        } catch (RuleBroken refused) {
            return page(422, actor, head, chosen, FormErrors.of(refused));
        } catch (Stale stale) {
            return page(409, actor, head, chosen, FormErrors.of(FIELD, STALE));
        }
        FormHead after = heads.of(actor, id);
        notices.say("The form for " + after.form().pseudonym() + " is handed over to "
                + after.form().auditorName() + ". What was written stays in it.");
        return SeeOther.at(Addresses.in(partnership, "agency"));
    }

    private Response page(int status, Actor actor, FormHead head, String chosen, FormErrors errors) {
        List<Choice> others = agencyQueries.people(actor).stream()
                .filter(person -> mayTakeOver(person, head))
                .map(person -> Choice.of(person.id().value(), person.name()))
                .toList();
        Field field = Field.of(FIELD, Label.of("Who goes on with it?").size(Label.Size.M))
                .value(chosen)
                .error(errors.at(FIELD));
        Page page = frame.page("Hand this form over")
                .with(errors)
                .backTo("Back to your agency", Addresses.in(head.partnership(), "agency"));
        return Response.status(status)
                .entity(templates.assignmentHandOver(page, head, field, others))
                .build();
    }

    private static boolean mayTakeOver(PersonView person, FormHead head) {
        boolean audits = person.roles().stream()
                .anyMatch(held ->
                        held.role() == Role.AUDITOR && head.form().agency().equals(held.agency()));
        return audits && !person.id().equals(head.form().auditor());
    }
}
