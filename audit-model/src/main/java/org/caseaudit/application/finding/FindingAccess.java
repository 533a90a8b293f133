package org.caseaudit.application.finding;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotFound;

/** Who may see the registers of findings: the office and the scrutineer; everybody else reads them in the report. */
final class FindingAccess {
    private FindingAccess() {}

    /** Refuses with NotFound everybody from whom findings are hidden. */
    static void requireSee(Actor actor) {
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("finding");
        }
    }
}
