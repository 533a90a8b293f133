package org.caseaudit.application.report;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.document.Edition;
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

    /**
     * In which edition somebody reads a published report (design, section 4: another agency's grades and words are read by
     * those at the table). What tells of single cases is for the office, for the agencies that took part, and for the board,
     * which accepts or returns the report and cannot judge what it may not read; all other agencies learn from the rest.
     * The same for the page, the API and the documents.
     *
     * @param invited the agencies that took part
     */
    public static Edition edition(Actor actor, Collection<AgencyId> invited) {
        boolean atTheTable = readsDraft(actor) || actor.is(Role.BOARD_MEMBER) || actor.servesAny(invited);
        return atTheTable ? Edition.RESTRICTED : Edition.PUBLIC;
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
