package org.caseaudit.application.picture;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.RedatingView;
import org.caseaudit.application.picture.Picture.Series;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.actionplan.ActionsOverTime;
import org.caseaudit.domain.actionplan.ActionsOverTime.Course;
import org.caseaudit.domain.actionplan.ActionsOverTime.Due;
import org.caseaudit.domain.actionplan.ActionsOverTime.Month;
import org.caseaudit.domain.actionplan.ActionsOverTime.Standing;
import org.caseaudit.domain.actionplan.ActionsOverTime.Turn;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;

/** How actions went from month to month, from the history, in as many statements for one action as for a hundred. */
@Collaborator
public class ActionCourses {
    static final String ACTIONS = "actions";

    private static final Map<String, Standing> TURNS = Map.of(
            "action-closed", Standing.CLOSED,
            "action-reopened", Standing.OPEN,
            "action-carried-forward", Standing.CARRIED_FORWARD);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final HistoryLog log;
    private final Recorder recorder;

    @Inject
    public ActionCourses(HistoryLog log, Recorder recorder) {
        this.log = log;
        this.recorder = recorder;
    }

    Picture picture(List<ActionView> actions) {
        LocalDate today = day(recorder.now());
        List<Month> months = ActionsOverTime.of(courses(actions), today);
        List<Series> series = new ArrayList<>(List.of(
                series("Closed", months, Month::closed),
                series("Open, in time", months, Month::open),
                series("Overdue", months, Month::overdue)));
        if (months.stream().anyMatch(month -> month.carriedForward() > 0)) {
            series.add(1, series("Carried forward", months, Month::carriedForward));
        }
        return new Picture(
                ACTIONS,
                "Actions over time",
                "A bar for each month, made of how many actions were closed, open or overdue when it ended; the last one"
                        + " is today. The table below it has the same numbers.",
                "End of",
                months.stream().map(month -> name(month, today)).toList(),
                series,
                false);
    }

    private static String name(Month month, LocalDate today) {
        return month.month().equals(YearMonth.from(today)) ? "Today" : MONTH.format(month.month());
    }

    private static Series series(String name, List<Month> months, ToIntFunction<Month> which) {
        return new Series(name, months.stream().mapToInt(which).boxed().toList());
    }

    private List<Course> courses(List<ActionView> actions) {
        Set<CycleId> cycles = actions.stream().map(ActionView::cycle).collect(Collectors.toSet());
        Map<UUID, Instant> published = first("report-published", cycles);
        Map<UUID, Instant> proposed = first("action-proposed", cycles);
        Map<UUID, List<Turn>> turns = turns(cycles);
        return actions.stream()
                .filter(action -> published.containsKey(action.cycle().value()))
                .map(action -> {
                    UUID id = action.id().value();
                    Instant begun = published.get(action.cycle().value());
                    Instant since = Stream.of(begun, proposed.getOrDefault(id, begun))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    return new Course(day(since), turns.getOrDefault(id, List.of()), dates(action));
                })
                .toList();
    }

    private Map<UUID, Instant> first(String what, Collection<CycleId> cycles) {
        return log.told(what, cycles).stream()
                .collect(Collectors.toMap(HistoryEntry::subject, HistoryEntry::at, (earlier, later) -> earlier));
    }

    private Map<UUID, List<Turn>> turns(Collection<CycleId> cycles) {
        Map<UUID, List<Turn>> turns = new HashMap<>();
        TURNS.keySet().stream()
                .flatMap(what -> log.told(what, cycles).stream())
                .sorted(Comparator.comparing(HistoryEntry::at))
                .forEach(fact -> turns.computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
                        .add(new Turn(day(fact.at()), TURNS.get(fact.what()))));
        return turns;
    }

    /** The date it had first, and each that was approved, from the day on which it was. */
    private static List<Due> dates(ActionView action) {
        List<RedatingView> approved = action.redatings().stream()
                .filter(redating -> redating.approvedAt() != null)
                .sorted(Comparator.comparing(RedatingView::approvedAt))
                .toList();
        List<Due> dates = new ArrayList<>();
        dates.add(new Due(
                LocalDate.MIN,
                approved.isEmpty() ? action.deadline() : approved.get(0).oldDeadline()));
        approved.forEach(redating -> dates.add(new Due(day(redating.approvedAt()), redating.newDeadline())));
        return dates;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Assignment.ZONE).toLocalDate();
    }
}
