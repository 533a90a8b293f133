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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.cycle.TimetableQueries;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.AskingView.Hidden;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/**
 * An audit begins with what only the chair can say; everything else stands as is usual and is looked at step by step. Once
 * begun it is kept, so that one can leave and go on another day.
 */
@Path(Addresses.PARTNERSHIP + "/cycles/new")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class NewCyclePages {
    private static final int MONTHS_READ = 12;
    private static final int MONTHS_JUDGED = 6;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanCycle planCycle;

    @Inject
    private TimetableQueries timetableQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel ask(@PathParam("partnership") PartnershipId partnership) {
        if (!CycleAccess.manages(signedIn.in(partnership))) {
            throw new NotAllowed("Audits are planned by the chair or the coordinator.");
        }
        return page(partnership, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("partnership") PartnershipId partnership, MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        FormErrors wrong = typed.wrongDays("meeting");
        if (!wrong.isEmpty()) {
            return Unprocessable.with(page(partnership, typed, wrong));
        }
        try {
            CyclePlan plan = plan(actor, typed);
            CycleId id = Collisions.retried(() -> planCycle.handle(actor, plan, typed.text("key")));
            notices.say("Your plan is begun and kept. Go through the steps in any order; you can leave and come back.");
            return SeeOther.at(Addresses.in(partnership, "cycles", id, "plan"));
        } catch (RuleBroken refused) {
            return Unprocessable.with(
                    page(partnership, typed, Worded.of(refused, NewCyclePages::field, PlanWords.TO_ENTER)));
        }
    }

    /** Without a meeting there are no other dates either, and one message is enough. */
    private static String field(String rulesName) {
        return switch (rulesName) {
            case "timetable", "windows" -> "meeting";
            default -> Step.field(rulesName);
        };
    }

    private CyclePlan plan(Actor actor, Typed typed) {
        LocalDate meeting = typed.day("meeting");
        Timetable timetable =
                meeting == null ? null : timetableQueries.around(actor, meeting).timetable();
        return new CyclePlan(
                typed.text("theme"),
                typed.text("whyNow"),
                typed.text("boardPriority"),
                typed.text("scope"),
                typed.lines("keyLines"),
                timetable == null ? null : windowsBefore(timetable.formsOut()),
                timetable,
                null,
                typed.one(SampleMethod.class, "sampleMethod"),
                null,
                null,
                RepeatedAudit.chosen(typed));
    }

    /** A year is read up to the day the forms go out, and the last half of it judged. */
    private static Windows windowsBefore(LocalDate formsOut) {
        LocalDate last = formsOut.minusDays(1);
        return new Windows(last.minusMonths(MONTHS_READ), last.minusMonths(MONTHS_JUDGED), last);
    }

    private JteModel page(PartnershipId partnership, Typed typed, FormErrors errors) {
        List<Asked> asked = List.of(
                Asked.line("theme", "What is the theme?", "For instance neglect", null, typed, errors),
                Asked.words("whyNow", "Why this theme, and why now?", null, 4, null, typed, errors),
                Asked.line(
                        "boardPriority",
                        "Which board priority does it serve?",
                        "Leave empty if it serves none",
                        null,
                        typed,
                        errors),
                RepeatedAudit.asked(
                        RepeatedAudit.offered(cycleQueries.all(signedIn.in(partnership))), null, typed, errors),
                Asked.words("scope", "Which children, agencies and area are in it?", null, 3, null, typed, errors),
                Asked.words(
                        "keyLines",
                        "What is to be found out?",
                        "The key lines of enquiry: one question in each line",
                        4,
                        null,
                        typed,
                        errors),
                Asked.day(
                        "meeting",
                        "When is the grading meeting?",
                        "The other dates are worked out from it; you can change them",
                        null,
                        typed,
                        errors),
                Asked.oneOf(
                        "sampleMethod",
                        "How do cases come to be in the audit?",
                        null,
                        List.of(
                                Choice.of(SampleMethod.DRAWN, "Drawn at random")
                                        .hint("From a list of all eligible cases, with a seed on record"),
                                Choice.of(SampleMethod.CHOSEN, "Chosen by somebody")),
                        null,
                        typed,
                        errors));
        String key = typed.text("key", UUID.randomUUID().toString());
        String programme = Addresses.in(partnership, "programme");
        AskingView view = AskingView.of(
                        "Programme", Addresses.in(partnership, "cycles", "new"), "Begin this plan", asked)
                .hidden(List.of(new Hidden("key", key)))
                .cancel(programme);
        Page page = frame.page("Plan an audit").backTo("Programme", programme).with(errors);
        return templates.askedPage(page, view);
    }
}
