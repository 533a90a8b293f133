package org.caseaudit.domain.challenge;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the agencies questioned in each other's forms. */
public interface Challenges extends Repository<Challenge, ChallengeId> {
    /** In the order in which they were raised. */
    List<Challenge> of(CycleId cycle);

    @Override
    default String noun() {
        return "challenge";
    }
}
