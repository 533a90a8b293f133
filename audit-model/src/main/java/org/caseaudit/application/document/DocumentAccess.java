package org.caseaudit.application.document;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may take which document (design, section 4: the office edits, the board and all agencies read once it is published).
 * The office takes everything, drafts and earlier versions too. Once published the board and all agencies take what tells
 * of no case; what tells the grades of single cases is for those who were at the table, and for the board, which accepts or
 * returns the report and cannot judge what it may not read.
 */
public final class DocumentAccess {
    private DocumentAccess() {}

    /** @param invited the agencies that took part */
    public static boolean mayTake(Actor actor, Cycle cycle, DocumentKind kind, Collection<AgencyId> invited) {
        if (takesAll(actor)) {
            return true;
        }
        if (!cycle.published()) {
            return false;
        }
        boolean agency = kind.edition() == Edition.RESTRICTED
                ? actor.servesAny(invited)
                : !actor.agencies().isEmpty();
        return agency || actor.is(Role.BOARD_MEMBER);
    }

    /** Also drafts, and versions that were followed by another. */
    static boolean takesAll(Actor actor) {
        return CycleAccess.readsAll(actor);
    }

    /** Refuses with NotFound those from whom it is hidden. */
    static void requireTake(Actor actor, Cycle cycle, DocumentKind kind, Collection<AgencyId> invited) {
        if (!mayTake(actor, cycle, kind, invited)) {
            throw new NotFound("document");
        }
    }

    /** Refuses with NotFound everybody but the office. */
    static void requireTakeAll(Actor actor) {
        if (!takesAll(actor)) {
            throw new NotFound("document");
        }
    }
}
