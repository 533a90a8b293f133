package org.caseaudit.application.board;

import org.caseaudit.application.report.ReportAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/** Who may challenge for the board, and who answers; everybody who reads the report reads both. */
public final class BoardAccess {
    private BoardAccess() {}

    /** Refuses with NotFound those who may not read the report. */
    static void requireRead(Actor actor, Cycle cycle, String what) {
        if (!ReportAccess.readsPublished(actor, cycle)) {
            throw new NotFound(what);
        }
    }

    /** Refuses everybody but the board. */
    static void requireBoard(Actor actor) {
        if (!actor.is(Role.BOARD_MEMBER)) {
            throw new NotAllowed("The board challenges what a report says.");
        }
    }

    /** The lead of the agency asked; chair and coordinator where the office is. */
    public static boolean mayAnswer(Actor actor, BoardChallenge challenge) {
        return challenge.agency() == null
                ? actor.is(Role.CHAIR, Role.COORDINATOR)
                : actor.is(Role.AGENCY_LEAD, challenge.agency());
    }

    /** Refuses everybody the challenge is not for. */
    static void requireAnswer(Actor actor, BoardChallenge challenge) {
        if (!mayAnswer(actor, challenge)) {
            throw new NotAllowed("This is answered by whom the board asks.");
        }
    }
}
