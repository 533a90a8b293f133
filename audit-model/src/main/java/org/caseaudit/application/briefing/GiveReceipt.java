package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.SpeakingFor;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/** Auditor or lead of an agency says that a team has read the briefing. Refuses before it is sent, and content with gaps. */
@UseCase
public class GiveReceipt {
    private final ReceiptDesk desk;
    private final BriefingReceipts receipts;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public GiveReceipt(ReceiptDesk desk, BriefingReceipts receipts, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.receipts = receipts;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param agency of the team; null for the actor's only one */
    public record Command(CycleId cycle, AgencyId agency, BriefingReceipt.ReceiptContent content) {}

    public BriefingReceiptId handle(Actor actor, Command command, String key) {
        Briefing briefing = desk.toSee(actor, command.cycle());
        List<AgencyId> addressed = desk.addressed(briefing);
        BriefingAccess.requireReceive(actor, addressed);
        AgencyId agency = SpeakingFor.one(actor, command.agency(), addressed);
        return idempotency.once(
                actor, key, command, BriefingReceiptId::new, () -> give(actor, briefing, agency, command));
    }

    private BriefingReceiptId give(Actor actor, Briefing briefing, AgencyId agency, Command command) {
        BriefingReceipt receipt = new BriefingReceipt(
                Ids.next(BriefingReceiptId::new), briefing, agency, command.content(), actor.person(), recorder.now());
        receipts.add(receipt);
        recorder.record(
                actor,
                Fact.of("briefing-receipt-given", "briefing-receipt", receipt.id())
                        .in(command.cycle()));
        return receipt.id();
    }
}
