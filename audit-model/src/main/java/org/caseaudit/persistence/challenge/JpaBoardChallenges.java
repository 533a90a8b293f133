package org.caseaudit.persistence.challenge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaBoardChallenges extends JpaRepository<BoardChallenge, BoardChallengeId> implements BoardChallenges {
    @Inject
    JpaBoardChallenges(EntityManager em) {
        super(em, BoardChallenge.class);
    }

    @Override
    public List<BoardChallenge> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty()
                ? List.of()
                : list("from BoardChallenge where cycle in ?1 order by raisedAt, id", cycles);
    }

    @Override
    public List<BoardChallenge> unanswered() {
        return list("from BoardChallenge where reply is null order by raisedAt, id");
    }
}
