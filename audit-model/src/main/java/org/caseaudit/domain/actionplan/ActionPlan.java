package org.caseaudit.domain.actionplan;

import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.PersonId;

/**
 * What an action must say. Sandwell's and Solihull's action lists had neither owners nor dates; here none can be saved
 * without.
 *
 * @param measure how anybody will know that it was done and helped
 */
public record ActionPlan(String text, PersonId owner, AgencyId agency, LocalDate deadline, String measure) {
    /** Refuses with every missing part at once. */
    void check() {
        new Faults()
                .text("text", text, Faults.LONG_TEXT)
                .require(owner != null, "owner", "Name the person who owns the action.")
                .require(agency != null, "agency", "Name the agency that answers for it.")
                .require(deadline != null, "deadline", "Enter the date by which it is done.")
                .text("measure", measure, Faults.LONG_TEXT)
                .throwIfAny("An action needs an owner, an agency, a deadline and a measure.");
    }
}
