package org.caseaudit.domain.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.actionplan.ActionsOverTime.Course;
import org.caseaudit.domain.actionplan.ActionsOverTime.Due;
import org.caseaudit.domain.actionplan.ActionsOverTime.Month;
import org.caseaudit.domain.actionplan.ActionsOverTime.Standing;
import org.caseaudit.domain.actionplan.ActionsOverTime.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionsOverTimeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Course course(List<Turn> turns, Due... dates) {
        return new Course(PUBLISHED, turns, List.of(dates));
    }

    private static Due first(LocalDate deadline) {
        return new Due(LocalDate.MIN, deadline);
    }

    /** A story, and closed, carried forward, open, overdue at the end of January, February, March and today. */
    static Stream<Arguments> stories() {
        return Stream.of(
                arguments("due in summer and nothing done yet", course(List.of(), first(day(7, 1))), "O O O O"),
                arguments(
                        "due on the last of February: overdue from March on",
                        course(List.of(), first(day(2, 28))),
                        "O O L L"),
                arguments("due today is not overdue", course(List.of(), first(TODAY)), "O O O O"),
                arguments(
                        "closed in March",
                        course(List.of(new Turn(day(3, 2), Standing.CLOSED)), first(day(2, 1))),
                        "O L C C"),
                arguments(
                        "closed in February, reopened in March, overdue again",
                        course(
                                List.of(new Turn(day(2, 2), Standing.CLOSED), new Turn(day(3, 3), Standing.OPEN)),
                                first(day(2, 15))),
                        "O C L L"),
                arguments(
                        "late in February, a new date approved in March",
                        course(List.of(), first(day(2, 1)), new Due(day(3, 5), day(6, 1))),
                        "O L O O"),
                arguments(
                        "carried forward in April is neither open nor late",
                        course(List.of(new Turn(day(4, 1), Standing.CARRIED_FORWARD)), first(day(2, 1))),
                        "O L L F"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void action_isCounted_asItStoodAtTheEndOfEachMonth(String story, Course course, String expected) {
        assertThat(ActionsOverTime.of(List.of(course), TODAY))
                .extracting(ActionsOverTimeTest::letter)
                .containsExactly(expected.split(" "));
    }

    private static String letter(Month month) {
        assertThat(month.closed() + month.carriedForward() + month.open() + month.overdue())
                .isEqualTo(1);
        if (month.closed() == 1) {
            return "C";
        }
        if (month.carriedForward() == 1) {
            return "F";
        }
        return month.open() == 1 ? "O" : "L";
    }

    @Test
    void action_countsFromItsPublicationOn() {
        Course early = course(List.of(), first(day(7, 1)));
        Course late = new Course(day(3, 1), List.of(), List.of(first(day(7, 1))));

        assertThat(ActionsOverTime.of(List.of(early, late), TODAY))
                .extracting(Month::open)
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void noMoreThanTwoYears_areTold_andNothingWithoutActions() {
        Course old = new Course(LocalDate.of(2020, 1, 1), List.of(), List.of(first(day(7, 1))));

        assertThat(ActionsOverTime.of(List.of(old), TODAY))
                .hasSize(ActionsOverTime.MONTHS)
                .first()
                .extracting(Month::month)
                .isEqualTo(YearMonth.of(2024, 5));
        assertThat(ActionsOverTime.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void thisMonth_isToldAsOfToday() {
        Course due = course(List.of(), first(day(4, 20)));

        assertThat(ActionsOverTime.of(List.of(due), TODAY))
                .last()
                .satisfies(month -> assertThat(month.day()).isEqualTo(TODAY))
                .satisfies(month -> assertThat(month.overdue()).isZero());
    }
}
