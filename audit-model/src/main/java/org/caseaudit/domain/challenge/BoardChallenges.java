package org.caseaudit.domain.challenge;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the board challenged in the reports of the partnership. */
public interface BoardChallenges extends Repository<BoardChallenge, BoardChallengeId> {
    /** Of several reports at once, in the order in which they were raised. */
    List<BoardChallenge> ofAll(Collection<CycleId> cycles);

    /** That wait for a reply, in the order in which they were raised. */
    List<BoardChallenge> unanswered();

    @Override
    default String noun() {
        return "challenge of the board";
    }
}
