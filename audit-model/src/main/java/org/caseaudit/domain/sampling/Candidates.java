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

    /** Takes away the candidates of a list that is not frozen, and who they are, before others take their numbers. */
    void removeAll(CandidateListId list);

    @Override
    default String noun() {
        return "candidate";
    }
}
