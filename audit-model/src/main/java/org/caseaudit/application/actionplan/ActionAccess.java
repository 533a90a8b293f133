package org.caseaudit.application.actionplan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionCommand;
import org.caseaudit.domain.actionplan.ActionLife;
import org.caseaudit.domain.actionplan.ActionState;
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
    private static final Map<ActionCommand, ActionStep> OWNERS =
            Map.of(ActionCommand.ACCEPT, ActionStep.ACCEPT, ActionCommand.EVIDENCE, ActionStep.EVIDENCE);

    private static final Map<ActionCommand, ActionStep> OFFICES = Map.of(
            ActionCommand.RETURN, ActionStep.RETURN,
            ActionCommand.CLOSE, ActionStep.CLOSE,
            ActionCommand.REOPEN, ActionStep.REOPEN,
            ActionCommand.CARRY_FORWARD, ActionStep.CARRY_FORWARD);

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
        if (!maySee(actor, action, cycle)) {
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
            throw new NotAllowed("The chair decides about a new date.");
        }
    }

    /** Refuses everybody but chair and coordinator, and the lead of its agency. */
    static void requireHandOver(Actor actor, Action action, Cycle cycle) {
        requireSee(actor, action, cycle);
        if (!mayHandOver(actor, action)) {
            throw new NotAllowed("An action is handed over by chair or coordinator, or by the lead of its agency.");
        }
    }

    private static boolean mayHandOver(Actor actor, Action action) {
        return handsOverToAnybody(actor) || actor.is(Role.AGENCY_LEAD, action.agency());
    }

    /** A lead hands over within the agency; the office to whoever holds a role in the partnership. */
    static boolean handsOverToAnybody(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR);
    }

    /** Whether the actor may see this one action: as everybody may, or because it is theirs. */
    static boolean maySee(Actor actor, Action action, Cycle cycle) {
        return maySee(actor, cycle) || (cycle.state() == CycleState.PUBLISHED && answersFor(actor, action));
    }

    /** What the actor may do about an action they see. @param dateAsked whether a new date waits to be approved */
    static List<ActionStep> possible(Actor actor, Action action, Cycle cycle, boolean dateAsked) {
        Set<ActionStep> steps = EnumSet.noneOf(ActionStep.class);
        boolean office = actor.is(Role.CHAIR, Role.COORDINATOR);
        if (cycle.state() == CycleState.PUBLISHED) {
            List<ActionCommand> moves = ActionLife.TABLE.possible(action.state());
            if (answersFor(actor, action)) {
                OWNERS.forEach((move, step) -> addIf(moves.contains(move), steps, step));
                addIf(action.state() == ActionState.ACCEPTED, steps, ActionStep.ATTACH);
                addIf(action.open() && !actor.is(Role.CHAIR), steps, ActionStep.ASK_NEW_DATE);
            }
            if (office) {
                OFFICES.forEach((move, step) -> addIf(moves.contains(move), steps, step));
            }
            if (actor.is(Role.CHAIR) && action.open()) {
                steps.add(ActionStep.GIVE_NEW_DATE);
                addIf(dateAsked, steps, ActionStep.APPROVE_NEW_DATE);
                addIf(dateAsked, steps, ActionStep.REJECT_NEW_DATE);
            }
            addIf(mayHandOver(actor, action) && moves.contains(ActionCommand.HAND_OVER), steps, ActionStep.HAND_OVER);
        }
        addIf(office && cycle.published() && action.state() == ActionState.CLOSED, steps, ActionStep.CHECK_IMPACT);
        return List.copyOf(steps);
    }

    private static void addIf(boolean may, Set<ActionStep> steps, ActionStep step) {
        if (may) {
            steps.add(step);
        }
    }
}
