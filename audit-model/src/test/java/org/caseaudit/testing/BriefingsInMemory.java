package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;

public final class BriefingsInMemory extends InMemory<Briefing, BriefingId> implements Briefings {
    final List<BriefingAddressee> addressees = new ArrayList<>();

    BriefingsInMemory() {
        super(Briefing::id);
    }

    @Override
    public Optional<Briefing> of(CycleId cycle) {
        return where(b -> b.cycle().equals(cycle)).stream().findFirst();
    }

    @Override
    public List<Briefing> withChecksum(String sha256) {
        return where(b -> sha256.equals(b.sha256()));
    }

    @Override
    public void add(BriefingAddressee addressee) {
        addressees.add(addressee);
    }

    @Override
    public List<BriefingAddressee> addressees(BriefingId briefing) {
        return addressees.stream().filter(a -> a.briefing().equals(briefing)).toList();
    }

    public static final class ReceiptsInMemory extends InMemory<BriefingReceipt, BriefingReceiptId>
            implements BriefingReceipts {
        ReceiptsInMemory() {
            super(BriefingReceipt::id);
        }

        @Override
        public List<BriefingReceipt> of(CycleId cycle) {
            return where(r -> r.cycle().equals(cycle));
        }
    }
}
