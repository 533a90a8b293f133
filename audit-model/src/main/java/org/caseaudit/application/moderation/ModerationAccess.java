package org.caseaudit.application.moderation;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/** Who may see the agencies' grades side by side. */
final class ModerationAccess {
    private ModerationAccess() {}

    /** The office at any time: what is handed in is theirs to read. */
    static boolean seesAllCases(Actor actor) {
        return CycleAccess.readsAll(actor);
    }

    /** Auditors and leads from the meeting on, and only the cases in which their agency has a form. */
    static boolean seesCase(Actor actor, Cycle cycle, Collection<AgencyId> inTheCase) {
        return seesAllCases(actor) || (cycle.gradesAreOpen() && actor.servesAny(inTheCase));
    }

    /** Refuses those who see no case at all; before the meeting that is everybody outside the office. */
    static void requireSee(Actor actor, Cycle cycle) {
        if (!seesAllCases(actor) && !(cycle.gradesAreOpen() && !actor.agencies().isEmpty())) {
            throw new NotFound("grading meeting");
        }
    }

    /** Who sat at the table: the office, and from the meeting on the agencies invited. Refuses everybody else with NotFound. */
    static void requireAtTheTable(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        if (!seesAllCases(actor) && !(cycle.gradesAreOpen() && actor.servesAny(invited))) {
            throw new NotFound("attendance list");
        }
    }

    /** Refuses everybody but the chair. */
    static void requireOverride(Actor actor) {
        if (!actor.is(Role.CHAIR)) {
            throw new NotAllowed("Only the chair begins the meeting while forms are outstanding.");
        }
    }
}
