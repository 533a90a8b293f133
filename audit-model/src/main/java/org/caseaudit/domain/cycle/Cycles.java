package org.caseaudit.domain.cycle;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Repository;

/** The themed audits of the partnership. */
public interface Cycles extends Repository<Cycle, CycleId> {
    /** By meeting date, newest first. */
    List<Cycle> all();

    /** Those to which one of the agencies is invited or whose report is out, by meeting date, newest first. */
    List<Cycle> knownTo(Collection<AgencyId> agencies);

    List<Cycle> withIds(Collection<CycleId> ids);

    @Override
    default String noun() {
        return "cycle";
    }
}
