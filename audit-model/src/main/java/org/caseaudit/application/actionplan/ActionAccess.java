package org.caseaudit.application.actionplan;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may see and move an action. Before publication only the office knows of it; from publication on the board, all
 * agencies and its owner.
 */
public final class ActionAccess {
    private ActionAccess() {}

    public static boolean maySee(Actor actor, Cycle cycle) {
        return CycleAccess.readsAll(actor)
                || (cycle.published() && actor.is(Role.BOARD_MEMBER, Role.AUDITOR, Role.AGENCY_LEAD));
    }

    static boolean answersFor(Actor actor, Action action) {
        return action.owner().equals(actor.person()) || actor.is(Role.AGENCY_LEAD, action.agency());
    }

    /** Refuses with NotFound those from whom it is hidden. The owner always sees it once it is published. */
    public static void requireSee(Actor actor, Action action, Cycle cycle) {
        boolean ownersTurn = cycle.state() == CycleState.PUBLISHED && answersFor(actor, action);
        if (!maySee(actor, cycle) && !ownersTurn) {
            throw new NotFound("action");
        }
    }

    /** Refuses everybody but its owner and the lead of its agency. */
    public static void requireAnswer(Actor actor, Action action, Cycle cycle) {
        requireSee(actor, action, cycle);
        if (!answersFor(actor, action)) {
            throw new NotAllowed("This is for the owner of the action, or the lead of its agency.");
        }
    }

    /** Refuses everybody but chair and coordinator. */
    static void requireVerify(Actor actor, Action action, Cycle cycle) {
        requireSee(actor, action, cycle);
        if (!actor.is(Role.CHAIR, Role.COORDINATOR)) {
            throw new NotAllowed("This is for the chair or the coordinator.");
        }
    }

    /** Refuses everybody but the chair, and those who answer for the action. */
    static void requireRedate(Actor actor, Action action, Cycle cycle) {
        requireSee(actor, action, cycle);
        if (!actor.is(Role.CHAIR) && !answersFor(actor, action)) {
            throw new NotAllowed("The owner asks for a new date, the chair approves it.");
        }
    }

    /** Refuses everybody but the chair. */
    static void requireApprove(Actor actor, Action action, Cycle cycle) {
        requireSee(actor, action, cycle);
        if (!actor.is(Role.CHAIR)) {
            throw new NotAllowed("The chair approves a new date.");
        }
    }
}
