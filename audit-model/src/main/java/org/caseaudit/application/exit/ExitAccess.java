package org.caseaudit.application.exit;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;

/** Leaving with everything, who the children are included, is the chair's alone: administrators see no case. */
public final class ExitAccess {
    private ExitAccess() {}

    public static boolean mayTake(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** Refuses everybody but the chair. */
    static void requireTake(Actor actor) {
        if (!mayTake(actor)) {
            throw new NotAllowed("Everything of the partnership is taken by its chair.");
        }
    }
}
