package org.caseaudit.application.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.time.LocalDate;
import org.caseaudit.application.briefing.BriefingQueries.AgencyReach;
import org.caseaudit.application.briefing.BriefingQueries.ReceiptView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

class BriefingUseCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final RunningAudit audit = RunningAudit.at(Moment.PUBLISHED);
    private final InMemoryPartnership p = audit.p;
    private final CycleId cycle = audit.cycle;

    private BriefingReceiptId receipt(Actor who, String team, String changed) {
        return p.use(GiveReceipt.class)
                .handle(
                        who,
                        new GiveReceipt.Command(
                                cycle, null, new BriefingReceipt.ReceiptContent(team, "All of us", DAY, changed)),
                        null);
    }

    @Test
    void briefing_isDraftedOnce_andRewordedByWhoeverReadIt() {
        p.use(DraftBriefing.class).handle(p.coordinator, new DraftBriefing.Command(cycle), null);

        assertThat(ruleBrokenBy(() ->
                                p.use(DraftBriefing.class).handle(p.chair, new DraftBriefing.Command(cycle), null))
                        .code())
                .isEqualTo(RuleBroken.CONFLICT);
        stale(() -> p.use(WordBriefing.class)
                .handle(p.chair, new WordBriefing.Command(cycle, 7, RunningAudit.briefingText())));
        p.use(WordBriefing.class).handle(p.chair, new WordBriefing.Command(cycle, 0, RunningAudit.briefingText()));
        assertThat(p.use(BriefingQueries.class).one(p.chair, cycle).text()).isEqualTo(RunningAudit.briefingText());
    }

    @Test
    void sent_itReachesTheLeadsOfAllAgencies() {
        Actor secondLead = p.person("Synthetic Second Lead", new Seat(Role.AGENCY_LEAD, p.police.agency()));

        audit.brief();

        assertThat(p.kept.briefings.addressees(
                        p.kept.briefings.of(cycle).orElseThrow().id()))
                .extracting(a -> a.person())
                .contains(p.school.lead().person(), p.police.lead().person(), secondLead.person())
                .hasSize(6);
        assertThat(p.use(BriefingQueries.class).one(p.school.auditor(), cycle).state())
                .isEqualTo(BriefingState.SENT);
    }

    @Test
    void board_seesWhichTeamsReadIt_andWhatTheyChanged() {
        audit.brief();
        receipt(p.police.auditor(), "Day shift", null);
        receipt(p.health.lead(), "Ward 3", null);

        assertThat(p.use(BriefingQueries.class).reach(p.boardMember, cycle))
                .extracting(AgencyReach::agency, AgencyReach::leads, AgencyReach::teams, AgencyReach::changes)
                .contains(
                        tuple(p.police.agency(), 1, 2, 1),
                        tuple(p.health.agency(), 1, 1, 0),
                        tuple(p.school.agency(), 1, 0, 0));
        assertThat(p.use(BriefingQueries.class).receipts(p.boardMember, cycle))
                .extracting(ReceiptView::team, ReceiptView::whatChanged)
                .containsExactly(
                        tuple("Night shift", "We ask the child."), tuple("Day shift", null), tuple("Ward 3", null));
        assertThat(p.use(BriefingQueries.class).receipts(p.health.auditor(), cycle))
                .extracting(ReceiptView::team)
                .containsExactly("Ward 3");
    }

    @Test
    void whatChanged_isToldLater_alsoAfterTheEnd() {
        audit.goOnUntil(Moment.CLOSED);
        BriefingReceiptId id = receipt(p.health.lead(), "Ward 3", null);

        p.use(AmendReceipt.class)
                .handle(
                        p.health.auditor(),
                        new AmendReceipt.Command(
                                id,
                                0,
                                new BriefingReceipt.ReceiptContent("Ward 3", "All of us", DAY, "We ring back.")));

        assertThat(p.use(BriefingQueries.class).receipt(p.boardMember, id).whatChanged())
                .isEqualTo("We ring back.");
    }

    @Test
    void receipt_underTheSameKey_isGivenOnce() {
        audit.brief();
        GiveReceipt.Command command = new GiveReceipt.Command(cycle, null, RunningAudit.receiptContent());

        BriefingReceiptId first = p.use(GiveReceipt.class).handle(p.health.lead(), command, "a-key");

        assertThat(p.use(GiveReceipt.class).handle(p.health.lead(), command, "a-key"))
                .isEqualTo(first);
    }
}
