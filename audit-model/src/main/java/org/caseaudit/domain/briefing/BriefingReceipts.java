package org.caseaudit.domain.briefing;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the teams said to the briefings of the partnership. */
public interface BriefingReceipts extends Repository<BriefingReceipt, BriefingReceiptId> {
    /** In the order in which they came. */
    List<BriefingReceipt> of(CycleId cycle);

    @Override
    default String noun() {
        return "receipt";
    }
}
