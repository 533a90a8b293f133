package org.caseaudit.domain.sampling;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The candidates of all lists, under their neutral names. */
public interface Candidates extends Repository<Candidate, CandidateId> {
    /** By list, in the order of each. */
    List<Candidate> of(CycleId cycle);

    /** In the order of the list. */
    List<Candidate> of(CandidateListId list);

    @Override
    default String noun() {
        return "candidate";
    }
}
