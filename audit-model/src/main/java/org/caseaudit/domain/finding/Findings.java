package org.caseaudit.domain.finding;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The registers of findings. */
public interface Findings extends Repository<Finding, FindingId> {
    /** In the order in which they were recorded. */
    List<Finding> of(CycleId cycle);

    /** Removes those taken from forms, when the cycle goes back to filling forms and they will be taken anew. */
    void removeTakenFromForms(CycleId cycle);

    @Override
    default String noun() {
        return "finding";
    }
}
