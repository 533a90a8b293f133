package org.caseaudit.application.document;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.report.ReportAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may take which document (design, section 4: the office edits, the board and all agencies read once it is published).
 * The office takes everything, drafts and earlier versions too. Once published everybody takes the report in the edition in
 * which they read it ({@link ReportAccess#edition}), and all who read it what tells of no case.
 */
final class DocumentAccess {
    private DocumentAccess() {}

    /** @param invited the agencies that took part */
    static boolean mayTake(Actor actor, Cycle cycle, DocumentKind kind, Collection<AgencyId> invited) {
        boolean readsCases = ReportAccess.edition(actor, invited) == Edition.RESTRICTED;
        return takesAll(actor)
                || (ReportAccess.readsPublished(actor, cycle) && (readsCases || kind.edition() == Edition.PUBLIC));
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
