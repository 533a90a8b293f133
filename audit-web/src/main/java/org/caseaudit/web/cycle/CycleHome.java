package org.caseaudit.web.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.concern.UrgentGradeQueries.AskedFor;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * One audit: where it stands, what to do next and where.
 *
 * @param next what to do now, in a sentence
 * @param nextHref where, or null
 * @param nextText what the button there says
 * @param urgent cases with a grade that asks for a concern nobody has raised, each leading there; none for who sees no grades
 * @param links the parts of the audit there are by now
 * @param postpone where it is given new dates, null where that is not possible
 * @param abandon where it is ended, null where that is not possible
 */
public record CycleHome(
        Tag state,
        String next,
        String nextHref,
        String nextText,
        List<Link> urgent,
        List<Row> facts,
        List<TaskItem> links,
        String postpone,
        String abandon) {
    static CycleHome of(
            PartnershipId partnership,
            Actor actor,
            CycleView cycle,
            List<AssignmentView> forms,
            List<AskedFor> urgent,
            LocalDate today) {
        Next next = new Next(partnership, actor, cycle, forms, today);
        return new CycleHome(
                CycleWords.state(cycle.state()),
                next.sentence(),
                next.href(),
                next.text(),
                urgent.stream()
                        .map(child -> Link.to(
                                Addresses.in(partnership, "concerns", "new") + "?case="
                                        + child.caseFile().value(),
                                "Raise a concern about " + child.pseudonym()))
                        .toList(),
                facts(cycle),
                links(partnership, actor, cycle, forms),
                CycleAccess.manages(actor) && cycle.possible().contains(CycleCommand.POSTPONE)
                        ? at(partnership, cycle, "postpone")
                        : null,
                CycleAccess.decides(actor) && cycle.possible().contains(CycleCommand.ABANDON)
                        ? at(partnership, cycle, "abandon")
                        : null);
    }

    static String at(PartnershipId partnership, CycleView cycle, Object... parts) {
        Object[] all = new Object[parts.length + 2];
        all[0] = "cycles";
        all[1] = cycle.id();
        System.arraycopy(parts, 0, all, 2, parts.length);
        return Addresses.in(partnership, all);
    }

    private static List<Row> facts(CycleView cycle) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Why now", cycle.whyNow()));
        if (cycle.boardPriority() != null) {
            rows.add(Row.of("Board priority", cycle.boardPriority()));
        }
        rows.add(Row.of("Who is in it", cycle.scope()));
        rows.add(Row.of("Forms go out", London.day(cycle.timetable().formsOut())));
        rows.add(Row.of("Forms are due", London.day(cycle.timetable().formsDue())));
        rows.add(Row.of("Grading meeting", London.day(cycle.timetable().meeting())));
        rows.add(Row.of("Report to the board", London.day(cycle.timetable().reportDue())));
        if (cycle.stateReason() != null) {
            String approved = cycle.approver() == null ? "" : " Approved by " + cycle.approver() + ".";
            rows.add(Row.of("Reason", cycle.stateReason() + approved));
        }
        return rows;
    }

    private static List<TaskItem> links(
            PartnershipId partnership, Actor actor, CycleView cycle, List<AssignmentView> forms) {
        List<TaskItem> links = new ArrayList<>();
        if (CycleAccess.manages(actor)) {
            links.add(TaskItem.of("Plan", at(partnership, cycle, "plan"), ""));
        }
        if (CycleAccess.readsAll(actor) && !forms.isEmpty()) {
            links.add(TaskItem.of("Progress of the forms", at(partnership, cycle, "progress"), Next.inOf(forms)));
        }
        if (hearsVoices(actor, cycle)) {
            links.add(TaskItem.of("What children and others said", at(partnership, cycle, "voices"), ""));
        }
        switch (cycle.state()) {
            case PLANNED, ABANDONED -> {}
            case OPEN -> {
                if (CycleAccess.readsAll(actor)) {
                    links.add(TaskItem.of("Grading meeting", at(partnership, cycle, "meeting"), "Not begun"));
                }
            }
            case MODERATION, REPORTING, PUBLISHED, CLOSED -> {
                if (CycleAccess.readsAll(actor) || !actor.agencies().isEmpty()) {
                    links.add(TaskItem.of("Grading meeting", at(partnership, cycle, "meeting"), ""));
                    links.add(TaskItem.of("Challenges", at(partnership, cycle, "challenges"), ""));
                }
            }
        }
        String report = ReportAddress.of(partnership, actor, cycle);
        if (report != null) {
            links.add(TaskItem.of("Report", report, ""));
        }
        if (CycleAccess.readsAll(actor)) {
            links.add(TaskItem.of("Documents", at(partnership, cycle, "documents"), ""));
            links.add(TaskItem.of("History", at(partnership, cycle, "history"), ""));
        }
        return links;
    }

    /** Once the report is out, agencies that took no part see the audit too, and nothing of its cases. */
    private static boolean hearsVoices(Actor actor, CycleView cycle) {
        return switch (cycle.state()) {
            case PLANNED, ABANDONED -> false;
            case OPEN, MODERATION, REPORTING ->
                CycleAccess.readsAll(actor) || !actor.agencies().isEmpty();
            case PUBLISHED, CLOSED -> CycleAccess.readsAll(actor);
        };
    }

    /** What is to be done now. */
    private record Next(
            PartnershipId partnership, Actor actor, CycleView cycle, List<AssignmentView> forms, LocalDate today) {
        static String inOf(List<AssignmentView> forms) {
            long in = forms.stream().filter(f -> isIn(f.state())).count();
            return in + " of " + forms.size() + (forms.size() == 1 ? " form is in" : " forms are in");
        }

        private static boolean isIn(AssignmentState state) {
            return state.handedIn() || state == AssignmentState.EXCUSED;
        }

        String sentence() {
            return switch (cycle.state()) {
                case PLANNED ->
                    "Go on with the plan. The forms are to go out on "
                            + London.day(cycle.timetable().formsOut()) + ".";
                case OPEN -> open();
                case MODERATION -> "Decide each grade at the meeting: agreed, or agreed to differ.";
                case REPORTING ->
                    "Write the report. The board is to have it on "
                            + London.day(cycle.timetable().reportDue()) + ".";
                case PUBLISHED -> "The report is out. Follow the actions until each is closed.";
                case CLOSED -> "This audit has ended.";
                case ABANDONED -> "This audit was abandoned and has no report.";
            };
        }

        private String open() {
            String meeting = "The meeting is on " + London.day(cycle.timetable().meeting()) + ".";
            return allIn()
                    ? inOf(forms) + ". Begin the meeting when you sit together. " + meeting
                    : inOf(forms) + "; they are due on "
                            + London.day(cycle.timetable().formsDue()) + " (" + left() + "). " + meeting;
        }

        private boolean allIn() {
            return !forms.isEmpty() && forms.stream().allMatch(f -> isIn(f.state()));
        }

        /** Nothing more is to come in, or it is the day: the chair may begin without the rest, with a reason. */
        private boolean toTheMeeting() {
            return allIn() || !today.isBefore(cycle.timetable().meeting());
        }

        private String left() {
            return London.left(cycle.timetable().formsDue(), today);
        }

        String href() {
            if (!CycleAccess.manages(actor)) {
                return null;
            }
            return switch (cycle.state()) {
                case PLANNED -> at(partnership, cycle, "plan");
                case OPEN -> at(partnership, cycle, toTheMeeting() ? "meeting" : "progress");
                case MODERATION -> at(partnership, cycle, "meeting");
                case REPORTING -> at(partnership, cycle, "report");
                case PUBLISHED -> Addresses.in(partnership, "actions");
                case CLOSED, ABANDONED -> null;
            };
        }

        String text() {
            return switch (cycle.state()) {
                case PLANNED -> "Go on planning";
                case OPEN -> toTheMeeting() ? "Go to the meeting" : "See who has returned what";
                case MODERATION -> "Go to the meeting";
                case REPORTING -> "Go to the report";
                case PUBLISHED -> "See the actions";
                case CLOSED, ABANDONED -> null;
            };
        }
    }
}
