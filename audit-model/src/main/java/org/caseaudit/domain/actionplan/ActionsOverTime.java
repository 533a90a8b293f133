package org.caseaudit.domain.actionplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the actions stood at the end of each month: whether what a report asks for is done, or only asked for. Each is
 * counted as it stood then: by the date it had then, and as open again from the day it was reopened.
 */
public final class ActionsOverTime {
    /** What is told: two years; a board does not look further back on one page. */
    static final int MONTHS = 24;

    private ActionsOverTime() {}

    /**
     * How one action went.
     *
     * @param since the day from which it is followed up: when the report was published
     * @param turns days on which it ended or was taken up again, oldest first
     * @param dates the dates by which it was to be done, each from the day on which it was given, oldest first
     */
    public record Course(LocalDate since, List<Turn> turns, List<Due> dates) {
        Standing on(LocalDate day) {
            Standing standing = turns.stream()
                    .filter(turn -> !turn.on().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Turn::to)
                    .orElse(Standing.OPEN);
            return standing == Standing.OPEN && dueBefore(day) ? Standing.OVERDUE : standing;
        }

        private boolean dueBefore(LocalDate day) {
            return dates.stream()
                    .filter(due -> !due.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(due -> due.deadline().isBefore(day))
                    .orElse(false);
        }
    }

    public record Turn(LocalDate on, Standing to) {}

    public record Due(LocalDate from, LocalDate deadline) {}

    /** Where an action stands on a day; overdue ones are open too and counted as overdue alone. */
    public enum Standing {
        CLOSED,
        CARRIED_FORWARD,
        OPEN,
        OVERDUE
    }

    /** @param day the last of the month; today in this one */
    public record Month(YearMonth month, LocalDate day, int closed, int carriedForward, int open, int overdue) {}

    /** From the month of the first action to this one, at most two years; none without actions. */
    public static List<Month> of(List<Course> courses, LocalDate today) {
        List<Month> months = new ArrayList<>();
        LocalDate first = courses.stream()
                .map(Course::since)
                .min(LocalDate::compareTo)
                .filter(since -> !since.isAfter(today))
                .orElse(null);
        if (first == null) {
            return months;
        }
        YearMonth last = YearMonth.from(today);
        YearMonth month = YearMonth.from(first);
        if (month.plusMonths(MONTHS).isBefore(last.plusMonths(1))) {
            month = last.minusMonths(MONTHS - 1);
        }
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate day = month.equals(last) ? today : month.atEndOfMonth();
            months.add(month(courses, month, day));
        }
        return months;
    }

    private static Month month(List<Course> courses, YearMonth month, LocalDate day) {
        List<Standing> standings = courses.stream()
                .filter(course -> !course.since().isAfter(day))
                .map(course -> course.on(day))
                .toList();
        return new Month(
                month,
                day,
                count(standings, Standing.CLOSED),
                count(standings, Standing.CARRIED_FORWARD),
                count(standings, Standing.OPEN),
                count(standings, Standing.OVERDUE));
    }

    private static int count(List<Standing> standings, Standing which) {
        return (int) standings.stream().filter(standing -> standing == which).count();
    }
}
