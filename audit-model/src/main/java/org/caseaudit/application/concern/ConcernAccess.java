package org.caseaudit.application.concern;

import java.util.Collection;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernCommand;
import org.caseaudit.domain.concern.ConcernLife;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may know of a concern and move it. Who raised it, the lead of the agency for which it was raised, the lead of the
 * agency to which it was referred, and the office; nobody else, before or after the meeting. The lead to whom a concern of
 * another agency is referred before the meeting learns of the child, not of who saw it: that would tell who has a form.
 */
final class ConcernAccess {
    private ConcernAccess() {}

    static boolean mayKnow(Actor actor, Concern concern) {
        return isItsOwn(actor, concern) || isReferredTo(actor, concern);
    }

    /** Whether the actor may know who raised it, and in which form. */
    static boolean seesSource(Actor actor, Concern concern, Cycle cycle) {
        return isItsOwn(actor, concern) || cycle.gradesAreOpen();
    }

    private static boolean isItsOwn(Actor actor, Concern concern) {
        return CycleAccess.readsAll(actor)
                || concern.raisedBy().equals(actor.person())
                || leads(actor, concern.agency());
    }

    private static boolean isReferredTo(Actor actor, Concern concern) {
        return concern.manager() != null && leads(actor, concern.manager().agency());
    }

    private static boolean leads(Actor actor, AgencyId agency) {
        return agency != null && actor.is(Role.AGENCY_LEAD, agency);
    }

    static boolean isOffice(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR);
    }

    /** Refuses with NotFound those who may not know of it. */
    static void requireKnow(Actor actor, Concern concern) {
        if (!mayKnow(actor, concern)) {
            throw new NotFound("concern");
        }
    }

    /** Refuses those who see the case and neither work for an agency in it nor for the office: the scrutineer. */
    static void requireRaise(Actor actor, Collection<AgencyId> invited) {
        if (!isOffice(actor) && !actor.servesAny(invited)) {
            throw new NotAllowed("The scrutineer reads; tell the chair or the coordinator, who raise it.");
        }
    }

    /** What the actor may do about it as it stands. */
    static List<ConcernCommand> possible(Actor actor, Concern concern) {
        return ConcernLife.TABLE.possible(concern.state()).stream()
                .filter(command -> switch (command) {
                    case REFER -> isOffice(actor) || leads(actor, lies(concern));
                    case RECORD_ACTION -> mayAct(actor, concern);
                    case RESOLVE -> mayResolve(actor);
                })
                .toList();
    }

    /** The agency that has to act, or has to pass it on; null while it is the office. */
    private static AgencyId lies(Concern concern) {
        return concern.manager() == null ? concern.agency() : concern.manager().agency();
    }

    /** Refuses everybody but chair and coordinator, and the lead of the agency where it lies, who passes it on inside. */
    static void requireRefer(Actor actor, Concern concern, NamedManager to) {
        AgencyId lies = lies(concern);
        boolean inside = leads(actor, lies) && lies.equals(to.agency());
        if (!isOffice(actor) && !inside) {
            throw new NotAllowed(
                    "A lead refers what lies with their own agency, and inside it; beyond it the chair or coordinator does.");
        }
    }

    private static boolean mayAct(Actor actor, Concern concern) {
        return isOffice(actor) || isReferredTo(actor, concern);
    }

    private static boolean mayResolve(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** Refuses everybody but the lead of the manager's agency, chair and coordinator. */
    static void requireAct(Actor actor, Concern concern) {
        if (!mayAct(actor, concern)) {
            throw new NotAllowed(
                    "What was done is recorded by the lead of the manager's agency, chair or coordinator.");
        }
    }

    /** Refuses everybody but the chair. */
    static void requireResolve(Actor actor) {
        if (!mayResolve(actor)) {
            throw new NotAllowed("The chair resolves a concern.");
        }
    }

    /**
     * How many concerns there are is for the office, and for the board. Somebody of the board who also works for an agency
     * of the audit learns it from the meeting on, like everybody of that agency.
     */
    static boolean mayCount(Actor actor, Cycle cycle, Collection<AgencyId> invited) {
        return CycleAccess.readsAll(actor)
                || (actor.is(Role.BOARD_MEMBER) && (cycle.gradesAreOpen() || !actor.servesAny(invited)));
    }
}
