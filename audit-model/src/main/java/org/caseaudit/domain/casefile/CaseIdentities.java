package org.caseaudit.domain.casefile;

import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The sealed identities. Only the use cases that record the look may read them. */
public interface CaseIdentities extends Repository<CaseIdentity, CaseId> {
    /** Removes all identities of a cycle for good. */
    void erase(CycleId cycle);

    @Override
    default String noun() {
        return "case identity";
    }
}
