package org.caseaudit.persistence.grading;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.DepthRecord;
import org.caseaudit.domain.grading.DepthRecords;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaDepthRecords extends JpaRepository<DepthRecord, CycleId> implements DepthRecords {
    @Inject
    JpaDepthRecords(EntityManager em) {
        super(em, DepthRecord.class);
    }
}
