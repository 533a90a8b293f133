package org.caseaudit.application.template;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;

/** Who may change audit tools; every member of the partnership may read them, they hold no case data. */
final class TemplateAccess {
    private TemplateAccess() {}

    /** Refuses everybody but chair and coordinator. */
    static void requireWrite(Actor actor) {
        if (!actor.is(Role.CHAIR, Role.COORDINATOR)) {
            throw new NotAllowed("Templates are kept by the chair and the coordinator.");
        }
    }
}
