package org.caseaudit.application.participation;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may read how far the agencies took part. The office always; the lead of an agency its own agency's row, which holds
 * nothing of the others; once the report is out the board and all agencies every row, as the report tells it. In between,
 * from the meeting to publication, agencies see each other in the cases they share and not in the sum.
 */
final class ParticipationAccess {
    private ParticipationAccess() {}

    static boolean maySee(Actor actor, Cycle cycle, AgencyId agency) {
        return seesAll(actor, cycle) || actor.is(Role.AGENCY_LEAD, agency);
    }

    private static boolean seesAll(Actor actor, Cycle cycle) {
        boolean reader = actor.is(Role.BOARD_MEMBER, Role.AUDITOR, Role.AGENCY_LEAD);
        return CycleAccess.readsAll(actor) || (cycle.published() && reader);
    }

    /** Refuses with NotFound those who see no row of the cycle. */
    static void requireSeeAny(Actor actor, Cycle cycle, Iterable<AgencyId> invited) {
        if (seesAll(actor, cycle)) {
            return;
        }
        for (AgencyId agency : invited) {
            if (maySee(actor, cycle, agency)) {
                return;
            }
        }
        throw new NotFound("participation");
    }
}
