package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.assignment.LaunchQueries.Readiness;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.assignment.Workload;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.DayOff;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The steps of a plan with how far each is.
 *
 * @param launched whether the plan is fixed, because the forms are out or the audit has ended
 */
public record PlanTasks(boolean launched, List<TaskItem> what, List<TaskItem> who, List<TaskItem> end) {
    private static final Tag TO_DO = Tag.of("To do", Colour.BLUE);

    static PlanTasks of(
            PartnershipId partnership,
            CycleView plan,
            Workload workload,
            List<InvolvementView> involvement,
            Readiness readiness,
            List<DayOff> daysOff) {
        String at = Addresses.in(partnership, "cycles", plan.id(), "plan") + "/";
        return new PlanTasks(
                plan.state() != CycleState.PLANNED,
                what(at, plan, daysOff),
                who(at, plan, workload, involvement),
                end(at, workload, readiness));
    }

    private static List<TaskItem> what(String at, CycleView plan, List<DayOff> daysOff) {
        List<TaskItem> items = new ArrayList<>();
        items.add(done(Step.THEME, at)
                .hint(plan.boardPriority() == null ? "Serves no board priority" : "Serves: " + plan.boardPriority()));
        items.add(done(Step.KEY_LINES, at).hint(PlanWords.count(plan.keyLines().size(), "question")));
        items.add(done(Step.WINDOWS, at).hint(PlanWords.windows(plan.windows())));
        items.add(
                plan.template() == null
                        ? TaskItem.of(Step.TEMPLATE.title(), at + Step.TEMPLATE.path(), TO_DO)
                                .hint("With what it covers and what it leaves out")
                        : done(Step.TEMPLATE, at));
        String dates = "Forms out " + London.day(plan.timetable().formsOut()) + ", back "
                + London.day(plan.timetable().formsDue()) + ", meeting "
                + London.day(plan.timetable().meeting());
        items.add(
                daysOff.isEmpty()
                        ? done(Step.DATES, at).hint(dates)
                        : TaskItem.of(Step.DATES.title(), at + Step.DATES.path(), Tag.of("Look again", Colour.YELLOW))
                                .hint(dates + ". One of the dates is a weekend or bank holiday."));
        return items;
    }

    private static List<TaskItem> who(String at, CycleView plan, Workload workload, List<InvolvementView> involvement) {
        List<TaskItem> items = new ArrayList<>();
        items.add(done(Step.SAMPLE, at).hint(PlanWords.method(plan.sampleMethod())));
        String cases = plan.sampleMethod() == SampleMethod.DRAWN ? "Draw the cases" : "Register the cases";
        items.add(counted(cases, at + "cases", workload.cases(), PlanWords.count(workload.cases(), "case")));
        items.add(counted(
                "Agencies and guests",
                at + "agencies",
                workload.agencies(),
                workload.agencies() == 1 ? "1 agency" : workload.agencies() + " agencies"));
        long answered = involvement.stream()
                .filter(i -> i.state() != InvolvementState.UNKNOWN)
                .count();
        boolean all = answered == involvement.size() && answered > 0;
        String told = answered + " of " + involvement.size() + " answered";
        items.add(item("Who knows which child", at + "involvement", all).hint(told));
        long known = involvement.stream()
                .filter(i -> i.state() == InvolvementState.KNOWN)
                .count();
        items.add(item("Who fills which form", at + "allocation", known > 0 && known == workload.forms())
                .hint(workload.forms() + " of " + known + " forms have an auditor"));
        return items;
    }

    private static List<TaskItem> end(String at, Workload workload, Readiness readiness) {
        String asks = PlanWords.count(workload.forms(), "form") + ", "
                + workload.hours().stripTrailingZeros().toPlainString() + " hours in all";
        int blockers = readiness.blockers().size();
        return List.of(TaskItem.of(
                        "Check the workload and launch",
                        at + "launch",
                        blockers == 0
                                ? Tag.of("Ready", Colour.GREEN)
                                : Tag.of(PlanWords.count(blockers, "thing") + " in the way", Colour.YELLOW))
                .hint(asks));
    }

    private static TaskItem done(Step step, String at) {
        return TaskItem.of(step.title(), at + step.path(), "Completed");
    }

    private static TaskItem counted(String title, String href, int count, String words) {
        return item(title, href, count > 0).hint(words);
    }

    private static TaskItem item(String title, String href, boolean done) {
        return done ? TaskItem.of(title, href, "Completed") : TaskItem.of(title, href, TO_DO);
    }
}
