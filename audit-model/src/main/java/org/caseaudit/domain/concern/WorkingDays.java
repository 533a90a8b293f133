package org.caseaudit.domain.concern;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday. Bank holidays count as working days: a child at risk is not left until after one. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The working day that comes so many working days after the given day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; counted++) {
            do {
                reached = reached.plusDays(1);
            } while (reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return reached;
    }
}
