package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notAllowed;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.util.Map;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.moderation.BeginModeration.Command;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

class BeginModerationTest {
    private static void begin(RunningAudit a, Actor who, String reason) {
        a.p.use(BeginModeration.class).handle(who, new Command(a.cycle, 0, reason));
    }

    private static CycleState state(RunningAudit a) {
        return a.p.kept.cycles.get(a.cycle).state();
    }

    @Test
    void theMeeting_begins_whenEveryFormIsIn_alsoForTheCoordinator() {
        RunningAudit a = RunningAudit.at(Moment.HANDED_IN);

        begin(a, a.p.coordinator, null);

        assertThat(state(a)).isEqualTo(CycleState.MODERATION);
    }

    @Test
    void theMeeting_isRefused_whileFormsAreOutstanding_sayingHowMany() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);

        RuleBroken refusal = ruleBrokenBy(() -> begin(a, a.p.chair, " "));

        assertThat(refusal.code()).isEqualTo(BeginModeration.FORMS_OUTSTANDING);
        assertThat(refusal).hasMessageStartingWith("2 of 3 forms are settled.");
        assertThat(refusal.details()).isEqualTo(Map.of("forms", 3, "settled", 2));
        assertThat(state(a)).isEqualTo(CycleState.OPEN);
    }

    @Test
    void theOverride_isTheChairsAlone_andIsWrittenDown() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);
        notAllowed(() -> begin(a, a.p.coordinator, "We cannot wait."));

        begin(a, a.p.chair, "We cannot wait.");

        assertThat(a.kept(a.shared, a.p.police).state()).isEqualTo(AssignmentState.NOT_RETURNED);
        assertThat(a.kept(a.shared, a.p.health).state()).isEqualTo(AssignmentState.SUBMITTED);
        HistoryEntry begun = a.p.kept.history.everything().stream()
                .filter(f -> f.what().equals("moderation-begun"))
                .findFirst()
                .orElseThrow();
        assertThat(begun.reason()).isEqualTo("We cannot wait.");
        assertThat(begun.detail()).isEqualTo("2 of 3 forms are settled.");
    }

    @Test
    void aReasonNobodyNeeded_isNoOverride() {
        RunningAudit a = RunningAudit.at(Moment.HANDED_IN);

        begin(a, a.p.chair, "Just in case.");

        assertThat(a.p.kept.cycles.get(a.cycle).stateReason()).isNull();
    }

    @Test
    void theMeeting_isRefused_onAStaleView() {
        RunningAudit a = RunningAudit.at(Moment.HANDED_IN);

        stale(() -> a.p.use(BeginModeration.class).handle(a.p.chair, new Command(a.cycle, 7, null)));
    }

    @Test
    void afterReopening_whatWasNotReturned_canStillCome() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);
        begin(a, a.p.chair, "We cannot wait.");
        a.p.use(ReopenCycle.class).handle(a.p.chair, new ReopenCycle.Command(a.cycle, 0, "They called."));

        assertThat(a.kept(a.shared, a.p.police).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(a.p.kept.history.everything())
                .extracting(HistoryEntry::what)
                .contains("form-reopened", "cycle-reopened");
        a.submit(a.shared, a.p.police);
        begin(a, a.p.coordinator, null);
        assertThat(state(a)).isEqualTo(CycleState.MODERATION);
    }

    @Test
    void aFormSignedOff_cannotBeLostByTheMeeting() {
        RunningAudit a = RunningAudit.at(Moment.HANDED_IN);
        a.p.use(SignOffForm.class).handle(a.p.police.lead(), RunningAudit.read(a.form(a.shared, a.p.police)));

        begin(a, a.p.chair, null);

        assertThat(a.kept(a.shared, a.p.police).state()).isEqualTo(AssignmentState.SIGNED_OFF);
    }
}
