package org.caseaudit.domain.casefile;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/**
 * The sealed identities. Read only by the use cases that record the look, and by the check that keeps them out of reports,
 * which shows them to nobody.
 */
public interface CaseIdentities extends Repository<CaseIdentity, CaseId> {
    List<CaseIdentity> of(CycleId cycle);

    /** Removes all identities of a cycle for good. */
    void erase(CycleId cycle);

    @Override
    default String noun() {
        return "case identity";
    }
}
