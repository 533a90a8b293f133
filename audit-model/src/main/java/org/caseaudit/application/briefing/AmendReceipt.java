package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.history.Fact;

/**
 * The agency says what its team changed, or corrects the receipt; also after the cycle is closed, because change takes
 * time. Refuses everybody else, content with gaps, and a blank over what was changed.
 */
@UseCase
public class AmendReceipt {
    private final BriefingReceipts receipts;
    private final Recorder recorder;

    @Inject
    public AmendReceipt(BriefingReceipts receipts, Recorder recorder) {
        this.receipts = receipts;
        this.recorder = recorder;
    }

    public record Command(BriefingReceiptId receipt, int version, BriefingReceipt.ReceiptContent content) {}

    public void handle(Actor actor, Command command) {
        BriefingReceipt receipt = receipts.get(command.receipt());
        BriefingAccess.requireAmend(actor, receipt);
        Versions.require(receipt.version(), command.version());
        receipt.write(command.content(), actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("briefing-receipt-amended", "briefing-receipt", receipt.id())
                        .in(receipt.cycle()));
    }
}
