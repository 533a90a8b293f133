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
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.assignment.LaunchQueries;
import org.caseaudit.application.assignment.WorkloadQueries;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.TimetableQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The plan as a list of steps, the agencies asked to take part, and the look at the whole before the launch. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class PlanPages {
    private static final String STALE =
            "Somebody else changed the plan since you opened this page. Look at it again, then launch.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private InvolvementQueries involvementQueries;

    @Inject
    private LaunchQueries launchQueries;

    @Inject
    private TimetableQueries timetableQueries;

    @Inject
    private WorkloadQueries workloadQueries;

    @Inject
    private InviteAgencies inviteAgencies;

    @Inject
    private LaunchCycle launchCycle;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel steps(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        CycleView plan = cycleQueries.one(actor, id);
        PlanTasks tasks = PlanTasks.of(
                partnership,
                plan,
                workloadQueries.of(actor, id),
                involvementQueries.all(actor, id),
                launchQueries.readiness(actor, id),
                timetableQueries.of(actor, id).daysOff());
        Page page = frame.page("Plan: " + plan.theme()).backTo("Back to the audit", home(partnership, id));
        return templates.planningPlan(page, tasks);
    }

    @GET
    @Path("agencies")
    public JteModel askAgencies(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return agencies(partnership, id, FormErrors.NONE);
    }

    @POST
    @Path("agencies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        List<AgencyId> chosen = new Typed(sent)
                .all("agencies").stream()
                        .map(agency -> Id.parse(AgencyId.class, agency))
                        .toList();
        if (chosen.isEmpty()) {
            FormErrors none = FormErrors.of("agencies", "Select at least one agency.");
            return Unprocessable.with(agencies(partnership, id, none));
        }
        try {
            inviteAgencies.handle(actor, id, chosen);
        } catch (RuleBroken refused) {
            return Unprocessable.with(agencies(partnership, id, FormErrors.of(refused, field -> "agencies")));
        }
        notices.say(PlanWords.count(chosen.size(), "agency").replace("agencys", "agencies")
                + " asked. Their leads are told by mail and say which children they know.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id, "plan"));
    }

    private JteModel agencies(PartnershipId partnership, CycleId id, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        CycleView plan = cycleQueries.one(actor, id);
        List<AgencyId> invited = cycleQueries.invited(actor, id);
        List<AgencyView> all = agencyQueries.agencies(actor);
        List<Choice> choices = all.stream()
                .filter(agency -> !invited.contains(agency.id()))
                .map(agency -> Choice.of(
                        agency.id().value(), agency.name() + (agency.guest() ? " (guest from elsewhere)" : "")))
                .toList();
        String names = all.stream()
                .filter(agency -> invited.contains(agency.id()))
                .map(AgencyView::name)
                .collect(Collectors.joining(", "));
        Field field = Field.of(
                        "agencies",
                        Label.of("Which agencies are asked to take part?").size(Label.Size.S))
                .hint("A guest is an agency from outside the area. More are added by the administrator.")
                .error(errors.at("agencies"));
        String list = Addresses.in(partnership, "cycles", id, "plan");
        AskingView view = AskingView.of(
                        plan.theme(),
                        list + "/agencies",
                        "Ask these agencies",
                        List.of(new Asked.SomeOf(field, choices)))
                .intro(names.isEmpty() ? "No agency is asked yet." : "Asked already: " + names + ".")
                .cancel(list);
        Page page = frame.page("Agencies and guests")
                .backTo("Back to the plan", list)
                .with(errors);
        return templates.askedPage(page, view);
    }

    @GET
    @Path("launch")
    public JteModel check(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return launch(partnership, id, FormErrors.NONE);
    }

    @POST
    @Path("launch")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        Integer seen = typed.number("formsSeen");
        try {
            launchCycle.handle(actor, new LaunchCycle.Command(id, typed.version(), seen == null ? -1 : seen));
        } catch (RuleBroken refused) {
            return Unprocessable.with(launch(partnership, id, FormErrors.of(null, refused.getMessage())));
        } catch (Stale stale) {
            return Unprocessable.with(launch(partnership, id, stale(actor, id)));
        }
        notices.say("The audit is launched. Each auditor is told by mail.");
        return SeeOther.at(home(partnership, id));
    }

    /** Launching twice is the likeliest reason; then that is said, and not that somebody was here. */
    private FormErrors stale(Actor actor, CycleId id) {
        boolean launched = cycleQueries.one(actor, id).state() != CycleState.PLANNED;
        return FormErrors.of(null, launched ? "This audit is launched already. The forms went out once." : STALE);
    }

    private JteModel launch(PartnershipId partnership, CycleId id, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        CycleView plan = cycleQueries.one(actor, id);
        Map<AgencyId, String> names =
                agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
        LaunchView view = LaunchView.of(
                partnership, plan, workloadQueries.of(actor, id), launchQueries.readiness(actor, id), names);
        String list = Addresses.in(partnership, "cycles", id, "plan");
        Page page =
                frame.page("Check and launch").backTo("Back to the plan", list).with(errors);
        return templates.planningLaunch(page, view);
    }

    private static String home(PartnershipId partnership, CycleId id) {
        return Addresses.in(partnership, "cycles", id);
    }
}
