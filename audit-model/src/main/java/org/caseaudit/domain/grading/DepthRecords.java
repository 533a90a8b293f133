package org.caseaudit.domain.grading;

import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** Where the forms were thin, of each cycle whose meeting has ended. */
public interface DepthRecords extends Repository<DepthRecord, CycleId> {
    @Override
    default String noun() {
        return "record of thin answers";
    }
}
