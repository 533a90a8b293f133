package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.INADEQUATE;
import static org.caseaudit.testing.SmallAudit.OVERALL;
import static org.caseaudit.testing.SmallAudit.REQUIRES_IMPROVEMENT;
import static org.caseaudit.testing.SmallTemplate.SECTION;

import java.util.List;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Police and children's services graded the first child good, and everything was decided; then the cycle is reopened. What
 * was decided on grades that are no longer there must not go into the report unseen.
 */
class ReopenedMeetingTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    @BeforeEach
    void everythingIsDecided_andTheCycleIsReopened() {
        audit.launch().handIn(audit.c01, p.police, GOOD).handIn(audit.c01, p.socialCare, GOOD);
        audit.handIn(audit.c02, p.police, GOOD);
        audit.beginMeeting().agreeOnTheRest(GOOD).reopen();
    }

    private AssignmentDesk.Read policeForm(CaseId child) {
        return new AssignmentDesk.Read(audit.form(child, p.police), 0);
    }

    private void write(CaseId child, String section, String grade, String reason) {
        AssignmentId form = policeForm(child).assignment();
        p.use(SaveEntry.class)
                .handle(
                        p.police.auditor(),
                        new SaveEntry.Command(form, EntryKind.GRADE, section, new EntryText(grade, reason), 1, false));
    }

    private List<String> toBeConfirmed() {
        return p.use(ModerationQueries.class).items(p.chair, audit.cycle).stream()
                .filter(ItemView::toBeConfirmed)
                .map(i -> i.pseudonym() + "/" + i.section())
                .toList();
    }

    private void decide(String section, int standing, String grade) {
        Ruling ruling = new Ruling(DecisionKind.AGREED, grade, "Talked through again.", List.of());
        p.use(DecideItem.class)
                .handle(
                        p.chair,
                        new DecideItem.Command(audit.cycle, new ItemKey(audit.c01, section), standing, ruling));
    }

    @Test
    void decisions_stand_whenNothingChanged() {
        audit.beginMeeting();

        assertThat(toBeConfirmed()).isEmpty();
        audit.beginReporting();
    }

    @Test
    void decision_isToBeConfirmed_whereAGradeChanged_andOnlyThere() {
        p.use(WithdrawForm.class).handle(p.police.auditor(), policeForm(audit.c01));
        write(audit.c01, OVERALL, INADEQUATE, "We read the log again.");
        p.use(SubmitForm.class).handle(p.police.auditor(), policeForm(audit.c01));
        audit.beginMeeting();

        assertThat(toBeConfirmed()).containsExactly("C01/overall");
        RuleBroken refusal = ruleBrokenBy(audit::beginReporting);
        assertThat(refusal.code()).isEqualTo(BeginReporting.UNDECIDED);
        assertThat(refusal).hasMessageContaining("Decisions to be confirmed: 1.");
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("C01/overall");

        decide(OVERALL, 1, GOOD);
        assertThat(toBeConfirmed()).isEmpty();
        audit.beginReporting();
    }

    @Test
    void decision_stands_whereOnlyTheReasonIsWordedAnew_andTheSameGradeComesBack() {
        p.use(WithdrawForm.class).handle(p.police.auditor(), policeForm(audit.c01));
        write(audit.c01, OVERALL, GOOD, "Said more clearly.");
        p.use(SubmitForm.class).handle(p.police.auditor(), policeForm(audit.c01));
        audit.beginMeeting();

        assertThat(toBeConfirmed()).isEmpty();
    }

    @Test
    void decision_isToBeConfirmed_whenOneMoreAgencyGraded_orOneLess() {
        // health's form was written before the meeting began and comes only now: its grades are older than the decision
        audit.handIn(audit.c01, p.health, REQUIRES_IMPROVEMENT).beginMeeting();
        assertThat(toBeConfirmed()).containsExactly("C01/" + SECTION, "C01/overall");
        decide(SECTION, 1, GOOD);
        decide(OVERALL, 1, GOOD);

        audit.reopen();
        p.use(WithdrawForm.class).handle(p.police.auditor(), policeForm(audit.c01));
        audit.beginMeeting();
        assertThat(toBeConfirmed()).containsExactly("C01/" + SECTION, "C01/overall");
    }

    @Test
    void decision_fallsAway_whenNobodysGradeIsLeftUnderIt_andDoesNotHoldUpTheReport() {
        p.use(WithdrawForm.class).handle(p.police.auditor(), policeForm(audit.c02));
        audit.beginMeeting();

        ItemView item = p.use(ModerationQueries.class).item(p.chair, audit.cycle, new ItemKey(audit.c02, OVERALL));
        assertThat(item.decision()).isNull();
        assertThat(item.earlier()).as("what was decided stays readable").hasSize(1);
        audit.beginReporting();
        assertThat(audit.draft().figures().gradesAfter()).containsEntry(GOOD, 1);
    }

    @Test
    void confirmingTheUnanimous_doesNotConfirmThese() {
        audit.handIn(audit.c01, p.health, GOOD).beginMeeting();

        assertThat(p.use(ConfirmUnanimous.class).handle(p.chair, audit.cycle)).isZero();
        assertThat(toBeConfirmed()).hasSize(2);
    }

    @Test
    void override_isInTheReport_asTheLastMeetingBegan() {
        audit.beginMeeting();
        audit.beginReporting();

        // SmallAudit's chair begins with whatever is there; children's services still owe the second child's form
        assertThat(audit.draft().participation().overrideReason()).isEqualTo("The board meets next month.");
    }

    @Test
    void override_isNotInTheReport_whenEveryFormCameAfterAll() {
        audit.handIn(audit.c01, p.health, GOOD)
                .handIn(audit.c02, p.socialCare, GOOD)
                .beginMeeting();
        decide(SECTION, 1, GOOD);
        decide(OVERALL, 1, GOOD);
        p.use(ModerationQueries.class).items(p.chair, audit.cycle).stream()
                .filter(ItemView::toBeConfirmed)
                .forEach(i -> p.use(DecideItem.class)
                        .handle(
                                p.chair,
                                new DecideItem.Command(
                                        audit.cycle,
                                        new ItemKey(i.caseFile(), i.section()),
                                        i.number(),
                                        new Ruling(DecisionKind.AGREED, GOOD, "Confirmed.", List.of()))));
        audit.beginReporting();

        assertThat(audit.draft().participation().overrideReason()).isNull();
    }
}
