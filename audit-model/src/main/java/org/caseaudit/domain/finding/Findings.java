package org.caseaudit.domain.finding;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The registers of findings. */
public interface Findings extends Repository<Finding, FindingId> {
    /** In the order in which they were recorded. */
    List<Finding> of(CycleId cycle);

    /** Takes a finding away whose form no longer says it; the history keeps that it did. */
    void remove(Finding finding);

    @Override
    default String noun() {
        return "finding";
    }
}
