package org.caseaudit.persistence.briefing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaBriefingReceipts extends JpaRepository<BriefingReceipt, BriefingReceiptId> implements BriefingReceipts {
    @Inject
    JpaBriefingReceipts(EntityManager em) {
        super(em, BriefingReceipt.class);
    }

    @Override
    public List<BriefingReceipt> of(CycleId cycle) {
        return list("from BriefingReceipt where cycle = ?1 order by id", cycle);
    }
}
