package org.caseaudit.domain.sampling;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The lists of candidates of the partnership's cycles. */
public interface CandidateLists extends Repository<CandidateList, CandidateListId> {
    /** In the order in which they came in. */
    List<CandidateList> of(CycleId cycle);

    @Override
    default String noun() {
        return "candidate list";
    }
}
