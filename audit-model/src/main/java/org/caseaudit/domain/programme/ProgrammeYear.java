package org.caseaudit.domain.programme;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year of a programme, April to March, as partnerships plan and report.
 *
 * @param from the calendar year in which it begins
 */
public record ProgrammeYear(int from) {
    public static ProgrammeYear of(LocalDate day) {
        return new ProgrammeYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }
}
