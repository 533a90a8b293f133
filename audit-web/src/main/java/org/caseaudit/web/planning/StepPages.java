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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.cycle.TimetableQueries;
import org.caseaudit.application.cycle.TimetableQueries.TimetableView;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.Worded;
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

/** The parts of a plan that are written, a page each; afterwards one is back at the list of steps. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/{step: theme|key-lines|windows|dates|template|sample}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class StepPages {
    private static final String STALE = "Somebody else changed the plan while you wrote. Look at what stands now, and"
            + " save yours again if it is still right.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private TimetableQueries timetableQueries;

    @Inject
    private AmendPlan amendPlan;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel ask(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @PathParam("step") String path) {
        Actor actor = signedIn.in(partnership);
        return page(partnership, actor, cycleQueries.one(actor, id), Step.at(path), Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @PathParam("step") String path,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        CycleView plan = cycleQueries.one(actor, id);
        Step step = Step.at(path);
        Typed typed = new Typed(sent);
        if (typed.has("usual")) {
            return usual(partnership, actor, plan, step, typed);
        }
        FormErrors wrong = typed.wrongDays(step.days().toArray(String[]::new));
        if (!wrong.isEmpty()) {
            return Unprocessable.with(page(partnership, actor, plan, step, typed, wrong));
        }
        try {
            amendPlan.handle(actor, new AmendPlan.Command(id, typed.version(), step.amended(plan, typed)));
        } catch (RuleBroken refused) {
            FormErrors errors = Worded.of(refused, Step::field, PlanWords.TO_ENTER);
            return Unprocessable.with(page(partnership, actor, plan, step, typed, errors));
        } catch (Stale stale) {
            return Unprocessable.with(page(partnership, actor, plan, step, typed, FormErrors.of(null, STALE)));
        }
        notices.say(step.title() + ": saved.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id, "plan"));
    }

    /** The other dates as they are usual round the meeting that was typed; nothing is saved yet. */
    private Response usual(PartnershipId partnership, Actor actor, CycleView plan, Step step, Typed typed) {
        FormErrors wrong = typed.wrongDays("meeting");
        try {
            if (wrong.isEmpty()) {
                Timetable usual =
                        timetableQueries.around(actor, typed.day("meeting")).timetable();
                return Response.ok(page(partnership, actor, plan, step, typed(usual, typed), FormErrors.NONE))
                        .build();
            }
        } catch (RuleBroken refused) {
            wrong = FormErrors.of(refused, Step::field);
        }
        return Unprocessable.with(page(partnership, actor, plan, step, typed, wrong));
    }

    private static Typed typed(Timetable dates, Typed before) {
        MultivaluedMap<String, String> as = new MultivaluedHashMap<>();
        as.putSingle("version", before.text("version"));
        put(as, "formsOut", dates.formsOut());
        put(as, "formsDue", dates.formsDue());
        put(as, "meeting", dates.meeting());
        put(as, "reportDue", dates.reportDue());
        return new Typed(as);
    }

    private static void put(MultivaluedMap<String, String> fields, String name, LocalDate day) {
        fields.putSingle(name + "-day", String.valueOf(day.getDayOfMonth()));
        fields.putSingle(name + "-month", String.valueOf(day.getMonthValue()));
        fields.putSingle(name + "-year", String.valueOf(day.getYear()));
    }

    private JteModel page(
            PartnershipId partnership, Actor actor, CycleView plan, Step step, Typed typed, FormErrors errors) {
        TimetableView dates = timetableQueries.of(actor, plan.id()); // which also refuses those who do not plan
        Step.Offered offered = new Step.Offered(
                step == Step.TEMPLATE ? templateQueries.choices(actor) : List.of(),
                step == Step.THEME ? RepeatedAudit.offered(cycleQueries.all(actor)) : List.of());
        String list = Addresses.in(partnership, "cycles", plan.id(), "plan");
        boolean stale = !errors.isEmpty() && !typed.isNothing() && typed.version() != plan.version();
        AskingView view = AskingView.of(
                        plan.theme(), list + "/" + step.path(), "Save", step.asked(plan, offered, typed, errors))
                .version(plan.version())
                .cancel(list)
                .standing(stale ? step.standing(plan) : List.of());
        if (step == Step.DATES) {
            view = view.second("usual", "1", "Work the other dates out from the meeting")
                    .remarks(PlanWords.remarks(
                            typed.isNothing()
                                    ? dates.daysOff()
                                    : Step.timetable(typed).daysOff()));
        }
        Page page = frame.page(step.title()).backTo("Back to the plan", list).with(errors);
        return templates.askedPage(page, view);
    }
}
