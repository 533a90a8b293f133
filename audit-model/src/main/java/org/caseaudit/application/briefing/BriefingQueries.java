package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.briefing.BriefingState;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;

/** The briefing, how far it has come, and what the teams said to it. */
@UseCase
public class BriefingQueries {
    private final ReceiptDesk desk;
    private final Briefings briefings;
    private final BriefingReceipts receipts;

    @Inject
    public BriefingQueries(ReceiptDesk desk, Briefings briefings, BriefingReceipts receipts) {
        this.desk = desk;
        this.briefings = briefings;
        this.receipts = receipts;
    }

    /**
     * @param reportNumber the version of the report it was written from
     * @param mayWord whether the reader may reword and send it now
     * @param mayReceive whether the reader may say that a team of theirs has read it
     */
    public record BriefingView(
            CycleId cycle,
            int reportNumber,
            BriefingText text,
            BriefingState state,
            String sha256,
            PersonId sentBy,
            Instant sentAt,
            boolean mayWord,
            boolean mayReceive,
            int version) {}

    /** @param mayAmend whether the reader may say more in it */
    public record ReceiptView(
            BriefingReceiptId id,
            CycleId cycle,
            AgencyId agency,
            String team,
            String readBy,
            LocalDate readOn,
            String whatChanged,
            PersonId recordedBy,
            Instant recordedAt,
            boolean mayAmend,
            int version) {}

    /**
     * How far the briefing has come in an agency.
     *
     * @param leads it was sent to
     * @param teams that read it
     * @param changes teams that say what they changed
     */
    public record AgencyReach(AgencyId agency, int leads, int teams, int changes) {}

    public BriefingView one(Actor actor, CycleId cycle) {
        Briefing briefing = desk.toSee(actor, cycle);
        return new BriefingView(
                cycle,
                briefing.reportNumber(),
                briefing.text(),
                briefing.state(),
                briefing.sha256(),
                briefing.sentBy(),
                briefing.sentAt(),
                BriefingAccess.mayWord(actor, briefing),
                briefing.sent() && BriefingAccess.mayReceive(actor, desk.addressed(briefing)),
                briefing.version());
    }

    /** Agency by agency; empty until it is sent. Refuses with NotFound everybody but the office and the board. */
    public List<AgencyReach> reach(Actor actor, CycleId cycle) {
        Briefing briefing = desk.toSee(actor, cycle);
        BriefingAccess.requireSeeReach(actor);
        Map<AgencyId, List<BriefingReceipt>> byAgency =
                receipts.of(cycle).stream().collect(Collectors.groupingBy(BriefingReceipt::agency));
        Map<AgencyId, Long> leads = briefings.addressees(briefing.id()).stream()
                .collect(Collectors.groupingBy(BriefingAddressee::agency, Collectors.counting()));
        return desk.addressed(briefing).stream()
                .map(agency -> reach(agency, leads.get(agency).intValue(), byAgency.getOrDefault(agency, List.of())))
                .toList();
    }

    private static AgencyReach reach(AgencyId agency, int leads, List<BriefingReceipt> given) {
        int changes = (int)
                given.stream().filter(r -> r.content().whatChanged() != null).count();
        return new AgencyReach(agency, leads, given.size(), changes);
    }

    /** Those the actor may see, in the order in which they came. */
    public List<ReceiptView> receipts(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        return receipts.of(cycle).stream()
                .filter(r -> BriefingAccess.maySee(actor, r))
                .map(r -> view(actor, r))
                .toList();
    }

    /** Refuses with NotFound those from whom it is hidden. */
    public ReceiptView receipt(Actor actor, BriefingReceiptId id) {
        BriefingReceipt receipt = receipts.get(id);
        BriefingAccess.requireSee(actor, receipt);
        return view(actor, receipt);
    }

    private static ReceiptView view(Actor actor, BriefingReceipt receipt) {
        BriefingReceipt.ReceiptContent content = receipt.content();
        return new ReceiptView(
                receipt.id(),
                receipt.cycle(),
                receipt.agency(),
                content.team(),
                content.readBy(),
                content.readOn(),
                content.whatChanged(),
                receipt.recordedBy(),
                receipt.recordedAt(),
                BriefingAccess.mayAmend(actor, receipt),
                receipt.version());
    }
}
