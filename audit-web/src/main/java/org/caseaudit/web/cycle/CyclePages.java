package org.caseaudit.web.cycle;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.concern.UrgentGradeQueries.AskedFor;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.cycle.PostponeCycle;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/**
 * An audit's own page, and its end or delay. The class stands on the partnership and not on the cycle: else it would shadow
 * the pages of others below the cycle.
 */
@Path(Addresses.PARTNERSHIP)
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class CyclePages {
    private static final String STALE =
            "Somebody else changed this audit while you wrote. Look at what stands now, and send yours again if it is"
                    + " still right.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private UrgentGradeQueries urgentGradeQueries;

    @Inject
    private PostponeCycle postponeCycle;

    @Inject
    private AbandonCycle abandonCycle;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @Inject
    private Clock clock;

    @GET
    @Path("cycles/{cycle}")
    public JteModel home(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        List<AssignmentView> forms = CycleAccess.readsAll(actor) ? assignmentQueries.progress(actor, id) : List.of();
        List<AskedFor> urgent = CycleAccess.manages(actor) ? urgentGradeQueries.askedFor(actor, id) : List.of();
        LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
        Page page = frame.page(cycle.theme());
        if (CycleAccess.readsAll(actor)) {
            page = page.backTo("Programme", Addresses.in(partnership, "programme"));
        }
        return templates.cycleHome(page, CycleHome.of(partnership, actor, cycle, forms, urgent, today));
    }

    @GET
    @Path("cycles/{cycle}/postpone")
    public JteModel askPostpone(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return postponing(partnership, id, Typed.NOTHING, FormErrors.NONE, false);
    }

    @POST
    @Path("cycles/{cycle}/postpone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response postpone(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        FormErrors wrong = typed.wrongDays("formsOut", "formsDue", "meeting", "reportDue");
        if (!wrong.isEmpty()) {
            return Unprocessable.with(postponing(partnership, id, typed, wrong, false));
        }
        Timetable dates = new Timetable(
                typed.day("formsOut"), typed.day("formsDue"), typed.day("meeting"), typed.day("reportDue"));
        try {
            postponeCycle.handle(
                    actor,
                    new PostponeCycle.Command(
                            id, typed.version(), dates, typed.text("reason"), typed.text("approver")));
        } catch (RuleBroken refused) {
            FormErrors errors = Worded.of(
                    refused,
                    field -> field.replace("timetable.", ""),
                    Map.of("reason", "Say why it is postponed.", "approver", "Enter who approved it."));
            return Unprocessable.with(postponing(partnership, id, typed, errors, false));
        } catch (Stale stale) {
            return Unprocessable.with(postponing(partnership, id, typed, FormErrors.of(null, STALE), true));
        }
        notices.say("The audit is postponed. The earlier dates and the reason stay in the programme.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id));
    }

    private JteModel postponing(PartnershipId partnership, CycleId id, Typed typed, FormErrors errors, boolean stale) {
        CycleView cycle = cycleQueries.one(signedIn.in(partnership), id);
        Timetable dates = cycle.timetable();
        List<Asked> asked = List.of(
                Asked.day("formsOut", "When do the forms go out?", null, dates.formsOut(), typed, errors),
                Asked.day("formsDue", "When are they to be back?", null, dates.formsDue(), typed, errors),
                Asked.day("meeting", "When is the grading meeting?", null, dates.meeting(), typed, errors),
                Asked.day("reportDue", "When is the board to have the report?", null, dates.reportDue(), typed, errors),
                Asked.words("reason", "Why is it postponed?", null, 3, null, typed, errors),
                Asked.line("approver", "Who approved it?", "Name or role", null, typed, errors));
        String home = Addresses.in(partnership, "cycles", id);
        AskingView view = AskingView.of(cycle.theme(), home + "/postpone", "Postpone this audit", asked)
                .intro("The programme goes on showing the earlier dates, the reason and who approved it.")
                .version(cycle.version())
                .cancel(home)
                .standing(stale ? standing(cycle) : List.of());
        Page page = frame.page("Postpone this audit")
                .backTo("Back to the audit", home)
                .with(errors);
        return templates.askedPage(page, view);
    }

    @GET
    @Path("cycles/{cycle}/abandon")
    public JteModel askAbandon(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return abandoning(partnership, id, Typed.NOTHING, FormErrors.NONE, false);
    }

    @POST
    @Path("cycles/{cycle}/abandon")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response abandon(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        try {
            abandonCycle.handle(
                    actor, new AbandonCycle.Command(id, typed.version(), typed.text("reason"), typed.text("approver")));
        } catch (RuleBroken refused) {
            FormErrors errors = Worded.of(
                    refused,
                    UnaryOperator.identity(),
                    Map.of("reason", "Say why it is abandoned.", "approver", "Enter who approved it."));
            return Unprocessable.with(abandoning(partnership, id, typed, errors, false));
        } catch (Stale stale) {
            return Unprocessable.with(abandoning(partnership, id, typed, FormErrors.of(null, STALE), true));
        }
        notices.say("The audit is abandoned. Who the children are has been erased.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id));
    }

    private JteModel abandoning(PartnershipId partnership, CycleId id, Typed typed, FormErrors errors, boolean stale) {
        CycleView cycle = cycleQueries.one(signedIn.in(partnership), id);
        String home = Addresses.in(partnership, "cycles", id);
        List<Asked> asked = List.of(
                Asked.words("reason", "Why is it abandoned?", null, 3, null, typed, errors),
                Asked.line("approver", "Who approved it?", "Name or role", null, typed, errors));
        AskingView view = AskingView.of(cycle.theme(), home + "/abandon", "Abandon this audit", asked)
                .intro(
                        "The audit ends without a report, and who the children are is erased. This cannot be undone.",
                        "The programme goes on showing it with the reason and who approved it.")
                .version(cycle.version())
                .warns()
                .cancel(home)
                .standing(stale ? standing(cycle) : List.of());
        Page page = frame.page("Abandon this audit")
                .backTo("Back to the audit", home)
                .with(errors);
        return templates.askedPage(page, view);
    }

    private static List<Row> standing(CycleView cycle) {
        return List.of(
                Row.of("State", CycleWords.state(cycle.state()).text()),
                Row.of("Forms go out", London.day(cycle.timetable().formsOut())),
                Row.of("Grading meeting", London.day(cycle.timetable().meeting())));
    }
}
