package org.caseaudit.application.agency;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;

/** Who may see and keep agencies, people and memberships. */
public final class PeopleAccess {
    private PeopleAccess() {}

    /** Refuses everybody but the administrator. */
    public static void requireKeep(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Agencies, people and memberships are kept by the administrator.");
        }
    }

    /** Refuses those who neither keep people nor hand out work: names and addresses are nobody else's business. */
    static void requireSeePeople(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR, Role.CHAIR, Role.COORDINATOR, Role.AGENCY_LEAD)) {
            throw new NotAllowed("People are shown to the administrator and to those who hand out work.");
        }
    }
}
