package org.caseaudit.application.programme;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.programme.PlanStanding;
import org.caseaudit.domain.programme.ProgrammeYear;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/**
 * The year's audits on one page, for chair, coordinator and scrutineer: what each serves, where it stands, whether it has
 * its action plan, and what was put off or given up by whom and why. In the same number of statements for any number.
 */
@UseCase
public class ProgrammeQueries {
    private static final String POSTPONED = "cycle-postponed";

    private final Cycles cycles;
    private final Recommendations recommendations;
    private final Actions actions;
    private final HistoryLog history;
    private final People people;
    private final Recorder recorder;

    @Inject
    public ProgrammeQueries(
            Cycles cycles,
            Recommendations recommendations,
            Actions actions,
            HistoryLog history,
            People people,
            Recorder recorder) {
        this.cycles = cycles;
        this.recommendations = recommendations;
        this.actions = actions;
        this.history = history;
        this.people = people;
        this.recorder = recorder;
    }

    /**
     * @param from the calendar year in which the programme's year begins, in April
     * @param years that have audits, and this one; newest first
     * @param audits by the date of their meeting
     */
    public record ProgrammeView(int from, List<Integer> years, List<AuditView> audits) {}

    /**
     * @param actions of its plan
     * @param open of those
     * @param overdue of those
     * @param unanswered recommendations with neither an action nor a reason for none
     * @param reason why it was abandoned, or stands as it does; null where nobody had to say
     * @param approver who approved that it is abandoned or was postponed, or null
     */
    public record AuditView(
            CycleId cycle,
            String theme,
            String boardPriority,
            CycleState state,
            Timetable timetable,
            PlanStanding plan,
            int actions,
            int open,
            int overdue,
            int unanswered,
            String reason,
            String approver,
            List<Postponement> postponements) {}

    /** @param detail from which meeting to which, and who approved */
    public record Postponement(Instant at, String by, String detail, String reason) {}

    private record Around(
            Map<CycleId, List<Recommendation>> asked,
            Map<CycleId, List<Action>> plans,
            Map<CycleId, List<Postponement>> postponed,
            LocalDate today) {}

    /**
     * Refuses everybody else with NotFound.
     *
     * @param day in the year that is asked for; null for today
     */
    public ProgrammeView of(Actor actor, LocalDate day) {
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("programme");
        }
        LocalDate today = recorder.now().atZone(Assignment.ZONE).toLocalDate();
        ProgrammeYear year = ProgrammeYear.of(day == null ? today : day);
        List<Cycle> all = cycles.all();
        List<Cycle> its = all.stream()
                .filter(cycle -> yearOf(cycle).equals(year))
                .sorted(Comparator.comparing((Cycle cycle) -> cycle.timetable().meeting())
                        .thenComparing(cycle -> cycle.id().value()))
                .toList();
        Around around = around(its.stream().map(Cycle::id).toList(), today);
        List<Integer> years = Stream.concat(
                        Stream.of(year, ProgrammeYear.of(today)), all.stream().map(ProgrammeQueries::yearOf))
                .map(ProgrammeYear::from)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new ProgrammeView(
                year.from(),
                years,
                its.stream().map(cycle -> view(cycle, around)).toList());
    }

    private static ProgrammeYear yearOf(Cycle cycle) {
        return ProgrammeYear.of(cycle.timetable().meeting());
    }

    private Around around(Collection<CycleId> ids, LocalDate today) {
        List<HistoryEntry> facts = history.told(POSTPONED, ids);
        Map<PersonId, String> names =
                people.names(facts.stream().map(HistoryEntry::person).distinct().toList());
        return new Around(
                grouped(recommendations.ofAll(ids), Recommendation::cycle),
                grouped(actions.ofAll(ids), Action::cycle),
                facts.stream()
                        .collect(Collectors.groupingBy(
                                HistoryEntry::cycle,
                                Collectors.mapping(fact -> postponement(fact, names), Collectors.toList()))),
                today);
    }

    private static <T> Map<CycleId, List<T>> grouped(List<T> all, Function<T, CycleId> cycle) {
        return all.stream().collect(Collectors.groupingBy(cycle));
    }

    private static Postponement postponement(HistoryEntry fact, Map<PersonId, String> names) {
        return new Postponement(fact.at(), names.get(fact.person()), fact.detail(), fact.reason());
    }

    private static AuditView view(Cycle cycle, Around around) {
        List<Recommendation> asked = around.asked().getOrDefault(cycle.id(), List.of());
        List<Action> plan = around.plans().getOrDefault(cycle.id(), List.of());
        return new AuditView(
                cycle.id(),
                cycle.theme(),
                cycle.boardPriority(),
                cycle.state(),
                cycle.timetable(),
                PlanStanding.of(cycle.state(), asked, plan),
                plan.size(),
                (int) plan.stream().filter(Action::open).count(),
                (int) plan.stream().filter(a -> a.overdue(around.today())).count(),
                PlanStanding.unanswered(asked, plan),
                cycle.stateReason(),
                cycle.approver(),
                around.postponed().getOrDefault(cycle.id(), List.of()));
    }
}
