package org.caseaudit.application.sampling;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may read how the cases were drawn, and who may know the children in the list. That a list exists is not for the
 * agencies to know; what the board and they read of the draw stands in the report.
 */
public final class SampleAccess {
    private SampleAccess() {}

    /** Chair, coordinator and scrutineer read the record; to everybody else there is none. */
    static void requireRead(Actor actor) {
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("sample");
        }
    }

    /** Who the candidates are is for chair and coordinator alone. */
    static void requireKnowTheChildren(Actor actor) {
        if (!actor.is(Role.CHAIR, Role.COORDINATOR)) {
            throw new NotFound("candidate list");
        }
    }
}
