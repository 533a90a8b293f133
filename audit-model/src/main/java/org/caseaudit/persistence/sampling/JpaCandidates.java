package org.caseaudit.persistence.sampling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCandidates extends JpaRepository<Candidate, CandidateId> implements Candidates {
    @Inject
    JpaCandidates(EntityManager em) {
        super(em, Candidate.class);
    }

    @Override
    public List<Candidate> of(CycleId cycle) {
        return list("from Candidate where cycle = ?1 order by list, number", cycle);
    }

    @Override
    public List<Candidate> of(CandidateListId list) {
        return list("from Candidate where list = ?1 order by number", list);
    }

    @Override
    public void removeAll(CandidateListId list) {
        list(SealedCandidate.class, "from SealedCandidate where list = ?1", list)
                .forEach(em()::remove);
        of(list).forEach(em()::remove);
        em().flush(); // before their numbers are given to others
    }
}
