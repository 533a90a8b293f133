package org.caseaudit.domain.challenge;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the agencies questioned in each other's forms. */
public interface Challenges extends Repository<Challenge, ChallengeId> {
    /** In the order in which they were raised. */
    List<Challenge> of(CycleId cycle);

    /** Those of all cycles raised against one of the agencies and neither replied to nor decided, oldest first. */
    List<Challenge> unanswered(Collection<AgencyId> challenged);

    @Override
    default String noun() {
        return "challenge";
    }
}
