package org.caseaudit.persistence.sampling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.sampling.SealedCandidates;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaSealedCandidates extends JpaRepository<SealedCandidate, CandidateId> implements SealedCandidates {
    @Inject
    JpaSealedCandidates(EntityManager em) {
        super(em, SealedCandidate.class);
    }

    @Override
    public List<SealedCandidate> of(CandidateListId list) {
        return list("from SealedCandidate where list = ?1", list);
    }

    @Override
    public void erase(CandidateListId list) {
        of(list).forEach(em()::remove);
    }

    @Override
    public void erase(CycleId cycle) {
        list("from SealedCandidate where cycle = ?1", cycle).forEach(em()::remove);
    }
}
