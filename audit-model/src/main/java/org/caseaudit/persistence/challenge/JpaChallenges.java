package org.caseaudit.persistence.challenge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaChallenges extends JpaRepository<Challenge, ChallengeId> implements Challenges {
    @Inject
    JpaChallenges(EntityManager em) {
        super(em, Challenge.class);
    }

    @Override
    public List<Challenge> of(CycleId cycle) {
        return list("from Challenge where cycle = ?1 order by raisedAt, id", cycle);
    }

    @Override
    public List<Challenge> unanswered(Collection<AgencyId> challenged) {
        return challenged.isEmpty()
                ? List.of()
                : list("from Challenge where challenged in ?1 and state = RAISED order by raisedAt, id", challenged);
    }
}
