package org.caseaudit.domain.sampling;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** Who the candidates are. Only the use cases that draw and the one that records the look may read them. */
public interface SealedCandidates extends Repository<SealedCandidate, CandidateId> {
    List<SealedCandidate> of(CandidateListId list);

    /** Removes who the candidates of one list are, for good. */
    void erase(CandidateListId list);

    /** Removes who the candidates of all lists of a cycle are, for good. */
    void erase(CycleId cycle);

    @Override
    default String noun() {
        return "candidate";
    }
}
