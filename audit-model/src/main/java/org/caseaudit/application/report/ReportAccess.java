package org.caseaudit.application.report;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/** Who may read and write the report, and decide about it. */
public final class ReportAccess {
    private ReportAccess() {}

    public static boolean readsDraft(Actor actor) {
        return CycleAccess.readsAll(actor);
    }

    /** The office reads drafts; the board and all agencies read what is published; nobody else knows of it. */
    public static boolean readsPublished(Actor actor, Cycle cycle) {
        boolean reader = readsDraft(actor) || actor.is(Role.BOARD_MEMBER, Role.AUDITOR, Role.AGENCY_LEAD);
        return cycle.published() && reader;
    }

    /** Refuses with NotFound those who may not read the draft. */
    static void requireReadDraft(Actor actor) {
        if (!readsDraft(actor)) {
            throw new NotFound("report");
        }
    }

    /** Refuses with NotFound those who may not read the published report, and everybody before it is published. */
    static void requireReadPublished(Actor actor, Cycle cycle) {
        if (!readsPublished(actor, cycle)) {
            throw new NotFound("published report");
        }
    }

    /** The board decides about a report that is before it. Refuses everybody else. */
    static void requireBoard(Actor actor, Cycle cycle) {
        requireReadPublished(actor, cycle);
        if (!actor.is(Role.BOARD_MEMBER)) {
            throw new NotAllowed("The board accepts or returns a report.");
        }
    }
}
