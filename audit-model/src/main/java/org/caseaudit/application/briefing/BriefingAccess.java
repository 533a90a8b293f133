package org.caseaudit.application.briefing;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may read the briefing and its receipts. The office sees it in the making; once sent it is for the board and all
 * agencies. The receipts of all are for the office and the board, an agency sees its own.
 */
public final class BriefingAccess {
    private BriefingAccess() {}

    public static boolean maySee(Actor actor, Briefing briefing) {
        return CycleAccess.readsAll(actor)
                || briefing.sent() && actor.is(Role.BOARD_MEMBER, Role.AUDITOR, Role.AGENCY_LEAD);
    }

    /** Refuses with NotFound those from whom it is hidden. */
    public static void requireSee(Actor actor, Briefing briefing) {
        if (!maySee(actor, briefing)) {
            throw new NotFound("briefing");
        }
    }

    /** Chair and coordinator, until it is sent. */
    static boolean mayWord(Actor actor, Briefing briefing) {
        return actor.is(Role.CHAIR, Role.COORDINATOR) && !briefing.sent();
    }

    static boolean mayReceive(Actor actor, Collection<AgencyId> addressed) {
        return actor.servesAny(addressed);
    }

    static boolean mayAmend(Actor actor, BriefingReceipt receipt) {
        return actor.agencies().contains(receipt.agency());
    }

    static boolean seesAllReceipts(Actor actor) {
        return CycleAccess.readsAll(actor) || actor.is(Role.BOARD_MEMBER);
    }

    static boolean maySee(Actor actor, BriefingReceipt receipt) {
        return seesAllReceipts(actor) || actor.agencies().contains(receipt.agency());
    }

    /** Refuses with NotFound those from whom it is hidden. */
    static void requireSee(Actor actor, BriefingReceipt receipt) {
        if (!maySee(actor, receipt)) {
            throw new NotFound("receipt");
        }
    }

    /** How far the briefing has come, agency by agency: for the office and the board. Refuses everybody else with NotFound. */
    static void requireSeeReach(Actor actor) {
        if (!seesAllReceipts(actor)) {
            throw new NotFound("reach of the briefing");
        }
    }

    /** Refuses everybody who serves none of the agencies it was sent to. */
    static void requireReceive(Actor actor, Collection<AgencyId> addressed) {
        if (!mayReceive(actor, addressed)) {
            throw new NotAllowed("A team's receipt is given by the auditor or the lead of its agency.");
        }
    }

    /** Refuses everybody but auditor and lead of its agency. */
    static void requireAmend(Actor actor, BriefingReceipt receipt) {
        requireSee(actor, receipt);
        if (!mayAmend(actor, receipt)) {
            throw new NotAllowed("What a team says is written by the auditor or the lead of its agency.");
        }
    }
}
