package org.caseaudit.domain.concern;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday. Bank holidays count as working days: a child at risk is not left until after one. */
final class WorkingDays {
    private WorkingDays() {}

    /** The first working day after the given day. */
    static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
