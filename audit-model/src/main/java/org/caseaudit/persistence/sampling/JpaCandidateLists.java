package org.caseaudit.persistence.sampling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.CandidateLists;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCandidateLists extends JpaRepository<CandidateList, CandidateListId> implements CandidateLists {
    @Inject
    JpaCandidateLists(EntityManager em) {
        super(em, CandidateList.class);
    }

    @Override
    public List<CandidateList> of(CycleId cycle) {
        return list("from CandidateList where cycle = ?1 order by number", cycle);
    }
}
