package org.caseaudit.domain.concern;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The concerns of the partnership. */
public interface Concerns extends Repository<Concern, ConcernId> {
    /** In the order in which they were raised. */
    List<Concern> of(CycleId cycle);

    /** Of several cycles at once. */
    List<Concern> ofAll(Collection<CycleId> cycles);

    /** Those of all cycles that are not resolved, the one due first first. */
    List<Concern> open();

    @Override
    default String noun() {
        return "concern";
    }
}
