package org.caseaudit.domain.participation;

import java.time.LocalDate;
import org.caseaudit.domain.shared.Faults;

/** From one day to another, both included; a day left out (null) is no bound. Refuses days in the wrong order. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        new Faults()
                .require(
                        from == null || to == null || !to.isBefore(from),
                        "to",
                        "The period ends before it begins; choose a later date.")
                .throwIfAny("There is no such period.");
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
