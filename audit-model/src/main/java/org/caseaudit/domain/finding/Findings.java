package org.caseaudit.domain.finding;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The registers of findings. */
public interface Findings extends Repository<Finding, FindingId> {
    /** In the order in which they were recorded. */
    List<Finding> of(CycleId cycle);

    /** Those of all cycles that concern one of the agencies, in the order in which they were recorded. */
    List<Finding> about(Collection<AgencyId> agencies);

    /** Takes a finding away whose form no longer says it; the history keeps that it did. */
    void remove(Finding finding);

    @Override
    default String noun() {
        return "finding";
    }
}
