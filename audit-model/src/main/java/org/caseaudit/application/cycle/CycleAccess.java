package org.caseaudit.application.cycle;

import java.util.Collection;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may see and move a cycle as a whole. That an audit on a theme takes place is known to the office, the scrutineer,
 * the board and the agencies invited, and once its report is out to all agencies; administrators keep people and see no
 * cycle.
 */
public final class CycleAccess {
    private CycleAccess() {}

    /** Chair, coordinator and scrutineer read whatever was handed in. */
    public static boolean readsAll(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR, Role.SCRUTINEER);
    }

    /** Chair and coordinator plan, chase and move; for pages, which offer it to nobody else. */
    public static boolean manages(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR);
    }

    /** What is the chair's alone; for pages, which offer it to nobody else. */
    public static boolean decides(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    public static boolean maySee(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        boolean reportIsTheirs = cycle.published() && !actor.agencies().isEmpty();
        return readsAll(actor) || actor.is(Role.BOARD_MEMBER) || actor.servesAny(invited) || reportIsTheirs;
    }

    /** Refuses with NotFound those from whom the cycle is hidden. */
    public static void requireSee(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        if (!maySee(actor, cycle, invited)) {
            throw new NotFound("cycle");
        }
    }

    /** Refuses everybody but chair and coordinator; those who may not even see it are told it does not exist. */
    public static void requireManage(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        requireSee(actor, cycle, invited);
        if (!manages(actor)) {
            throw new NotAllowed("This is done by the chair or the coordinator.");
        }
    }

    /** Refuses everybody but the chair. */
    public static void requireChair(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        requireSee(actor, cycle, invited);
        if (!decides(actor)) {
            throw new NotAllowed("This is the chair's to do.");
        }
    }

    /** Refuses everybody but chair and coordinator to plan a new cycle. */
    static void requirePlan(Actor actor) {
        if (!manages(actor)) {
            throw new NotAllowed("Audits are planned by the chair or the coordinator.");
        }
    }
}
