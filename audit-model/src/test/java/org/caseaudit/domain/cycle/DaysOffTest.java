package org.caseaudit.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which nobody is at work, against the list that gov.uk gives for England and Wales. */
class DaysOffTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2021-12-25, Christmas Day
            2021-12-26, Boxing Day
            2021-12-27, Christmas Day (substitute day)
            2021-12-28, Boxing Day (substitute day)
            2022-12-26, Boxing Day
            2022-12-27, Christmas Day (substitute day)
            2022-01-03, New Year’s Day (substitute day)
            2024-03-29, Good Friday
            2024-04-01, Easter Monday
            2025-04-18, Good Friday
            2025-04-21, Easter Monday
            2026-04-03, Good Friday
            2026-04-06, Easter Monday
            2026-05-04, the early May bank holiday
            2026-05-25, the spring bank holiday
            2026-08-31, the summer bank holiday
            2026-12-25, Christmas Day
            2026-12-26, Boxing Day
            2026-12-28, Boxing Day (substitute day)
            2027-03-26, Good Friday
            2027-12-27, Christmas Day (substitute day)
            2027-12-28, Boxing Day (substitute day)
            2038-04-26, Easter Monday
            """)
    void bankHolidays_areNamed(LocalDate day, String name) {
        assertThat(BankHolidays.on(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-20", "2026-12-24", "2026-12-29", "2025-12-27", "2026-05-11"})
    void otherDays_areNone(LocalDate day) {
        assertThat(BankHolidays.on(day)).isEmpty();
    }

    @Test
    void timetable_pointsOutEachDateNobodyIsAtWork_andRefusesNone() {
        Timetable timetable = Timetable.around(LocalDate.of(2026, 5, 4));

        assertThat(timetable.daysOff())
                .containsExactly(
                        new DayOff("formsOut", LocalDate.of(2026, 4, 6), "Easter Monday"),
                        new DayOff("meeting", LocalDate.of(2026, 5, 4), "the early May bank holiday"));
        assertThat(Timetable.around(LocalDate.of(2026, 6, 20)).daysOff())
                .extracting(DayOff::what)
                .containsOnly("a Saturday")
                .hasSize(4);
        assertThat(Timetable.around(LocalDate.of(2026, 6, 23)).daysOff()).isEmpty();
    }
}
