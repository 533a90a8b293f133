package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionAccess;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.calendar.CalendarEntry;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;

/** Collects the deadlines somebody has, in the same few statements for any number of audits. */
@Collaborator
class DeadlineDesk {
    private static final int LONGEST_TITLE = 80;

    private final Cycles cycles;
    private final Actions actions;
    private final Agencies agencies;

    @Inject
    DeadlineDesk(Cycles cycles, Actions actions, Agencies agencies) {
        this.cycles = cycles;
        this.actions = actions;
        this.agencies = agencies;
    }

    /** Of one audit, with all actions the actor may see. */
    List<CalendarEntry> of(Actor actor, Cycle cycle) {
        List<CalendarEntry> entries = new ArrayList<>(timetable(actor, cycle));
        if (ActionAccess.maySee(actor, cycle)) {
            entries.addAll(entries(
                    actor,
                    actions.of(cycle.id()).stream()
                            .filter(DeadlineDesk::isToBeDone)
                            .toList(),
                    Map.of(cycle.id(), cycle)));
        }
        return entries;
    }

    /** Of all audits that are going on, with the actions that are the actor's own, their agency's, or theirs to follow. */
    List<CalendarEntry> of(Actor actor) {
        Map<CycleId, Cycle> seen = seen(actor).stream()
                .filter(c -> c.state() != CycleState.ABANDONED && c.state() != CycleState.CLOSED)
                .collect(Collectors.toMap(Cycle::id, c -> c));
        List<CalendarEntry> entries = new ArrayList<>();
        seen.values().forEach(cycle -> entries.addAll(timetable(actor, cycle)));
        List<Action> theirs = actions.inHand().stream()
                .filter(a -> seen.containsKey(a.cycle()) && isTheirs(actor, a))
                .toList();
        entries.addAll(entries(actor, theirs, seen));
        return entries;
    }

    private Collection<Cycle> seen(Actor actor) {
        boolean all = CycleAccess.readsAll(actor) || actor.is(Role.BOARD_MEMBER);
        return all ? cycles.all() : cycles.knownTo(actor.agencies());
    }

    private static boolean isTheirs(Actor actor, Action action) {
        return CycleAccess.readsAll(actor)
                || action.owner().equals(actor.person())
                || actor.is(Role.AGENCY_LEAD, action.agency());
    }

    private static boolean isToBeDone(Action action) {
        return action.state() == ActionState.PROPOSED || action.state() == ActionState.ACCEPTED;
    }

    private static List<CalendarEntry> timetable(Actor actor, Cycle cycle) {
        List<CalendarEntry> entries = new ArrayList<>();
        entries.add(entry(
                cycle,
                "forms",
                cycle.timetable().formsDue(),
                "Audit forms due: ",
                "The forms are handed in by the end of this day."));
        entries.add(entry(
                cycle,
                "meeting",
                cycle.timetable().meeting(),
                "Grading meeting: ",
                "The agencies compare their grades."));
        if (CycleAccess.readsAll(actor)) {
            entries.add(entry(
                    cycle,
                    "report",
                    cycle.timetable().reportDue(),
                    "Audit report due: ",
                    "The combined report is ready by the end of this day."));
        }
        return entries;
    }

    private static CalendarEntry entry(Cycle cycle, String what, LocalDate day, String title, String words) {
        return new CalendarEntry(
                what + "-" + cycle.id().value(), day, title + shortened(cycle.theme()), words, "/work");
    }

    private List<CalendarEntry> entries(Actor actor, List<Action> due, Map<CycleId, Cycle> around) {
        if (due.isEmpty()) {
            return List.of();
        }
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return due.stream()
                .map(a -> new CalendarEntry(
                        "action-" + a.id().value(),
                        a.deadline(),
                        "Action due: " + shortened(a.text()),
                        names.get(a.agency()) + ", from the audit "
                                + around.get(a.cycle()).theme(),
                        "/partnerships/" + actor.partnership().value() + "/actions/" + a.id().value()))
                .toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
