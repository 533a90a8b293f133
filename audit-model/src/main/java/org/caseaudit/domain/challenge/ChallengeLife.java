package org.caseaudit.domain.challenge;

import static org.caseaudit.domain.challenge.ChallengeCommand.*;
import static org.caseaudit.domain.challenge.ChallengeState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/**
 * The life of a challenge as a table; drawn in docs/states.md. An outcome needs no reply: who does not answer must not be
 * able to hold up the report.
 */
public final class ChallengeLife {
    private static final String OTHER_SIDE = "auditor or lead of the agency challenged";
    private static final String OFFICE = "chair, coordinator";
    private static final String OUTCOME = "upheld, not upheld or withdrawn";

    public static final StateTable<ChallengeState, ChallengeCommand> TABLE = new StateTable<>(
            "challenge",
            List.of(
                    new Row<>(RAISED, REPLY, REPLIED, OTHER_SIDE, "", false),
                    new Row<>(REPLIED, REPLY, REPLIED, OTHER_SIDE, "", false),
                    new Row<>(RAISED, DECIDE, DECIDED, OFFICE, OUTCOME, true),
                    new Row<>(REPLIED, DECIDE, DECIDED, OFFICE, OUTCOME, true),
                    new Row<>(DECIDED, DECIDE, DECIDED, OFFICE, OUTCOME + ", at the meeting", true)));

    private ChallengeLife() {}
}
