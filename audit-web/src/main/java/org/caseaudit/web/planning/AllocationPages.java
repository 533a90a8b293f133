package org.caseaudit.web.planning;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Who fills which form; shown as it would be before it is done. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/allocation")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AllocationPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private InvolvementQueries involvementQueries;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private AllocateForms allocateForms;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    /** What the pages are made of. */
    private record Standing(
            AllocationView view, Dealing dealing, List<InvolvementView> cells, List<PersonView> people) {}

    @GET
    public JteModel ask(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return page(partnership, id, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        Standing standing = standing(partnership, actor, id, typed, FormErrors.NONE);
        List<AllocateForms.Row> rows = standing.dealing().dealt(typed);
        if (rows.isEmpty()) {
            return Unprocessable.with(page(partnership, id, typed, nobody(standing.dealing())));
        }
        try {
            allocateForms.handle(actor, new AllocateForms.Command(id, rows, true));
        } catch (RuleBroken refused) {
            return Unprocessable.with(page(partnership, id, typed, FormErrors.of(refused, field -> null)));
        }
        Page page = frame.page("Check who fills which form").backTo("Back", at(partnership, id));
        return Response.ok(templates.planningAllocation(
                        page, standing.view().previewing(rows, standing.cells(), standing.people())))
                .build();
    }

    private static FormErrors nobody(Dealing dealing) {
        AgencyId first = dealing.open().keySet().stream().findFirst().orElse(null);
        return FormErrors.of(
                first == null ? null : Dealing.field(first),
                "Select at least one auditor; an agency without one needs a member first.");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allocate(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        List<AllocateForms.Row> rows = Dealing.read(new Typed(sent));
        try {
            Collisions.retried(() -> allocateForms.handle(actor, new AllocateForms.Command(id, rows, false)));
        } catch (RuleBroken refused) {
            return Unprocessable.with(page(partnership, id, Typed.NOTHING, FormErrors.of(refused, field -> null)));
        }
        notices.say(PlanWords.count(rows.size(), "form") + (rows.size() == 1 ? " has" : " have") + " an auditor now.");
        return SeeOther.at(at(partnership, id));
    }

    private JteModel page(PartnershipId partnership, CycleId id, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        String list = Addresses.in(partnership, "cycles", id, "plan");
        Page page = frame.page("Who fills which form")
                .backTo("Back to the plan", list)
                .with(errors);
        return templates.planningAllocation(
                page, standing(partnership, actor, id, typed, errors).view());
    }

    private Standing standing(PartnershipId partnership, Actor actor, CycleId id, Typed typed, FormErrors errors) {
        List<InvolvementView> cells = involvementQueries.all(actor, id);
        List<AssignmentView> forms = assignmentQueries.progress(actor, id);
        List<PersonView> people = agencyQueries.people(actor);
        Dealing dealing = Dealing.of(cells, forms, people);
        AllocationView view = AllocationView.of(
                cycleQueries.one(actor, id), at(partnership, id), forms, people, dealing, typed, errors);
        return new Standing(view, dealing, cells, people);
    }

    private static String at(PartnershipId partnership, CycleId id) {
        return Addresses.in(partnership, "cycles", id, "plan", "allocation");
    }
}
