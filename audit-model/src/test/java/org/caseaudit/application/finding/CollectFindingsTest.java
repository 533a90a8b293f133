package org.caseaudit.application.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/** The meeting has begun once; the chair reopens the cycle, a form changes, and the meeting begins again. */
class CollectFindingsTest {
    private static final String GOOD = "The officer sat on the floor with the child.";
    private static final String OUTSIDE = "The cellar is let to strangers.";
    private static final String OTHERS = "Health never rang back.";

    private final RunningAudit a = RunningAudit.at(Moment.MODERATION);

    @Test
    void findings_areTakenFromTheFormsWithWhereTheyComeFrom() {
        assertThat(findings()).extracting(Finding::text).containsExactly(GOOD, OUTSIDE, OTHERS);
        assertThat(findings())
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.GOOD_PRACTICE, FindingKind.OUTSIDE_THEME, FindingKind.ABOUT_ANOTHER_AGENCY);
        assertThat(findings()).allSatisfy(f -> {
            assertThat(f.agency()).isEqualTo(a.p.police.agency());
            assertThat(f.caseFile()).isEqualTo(a.shared);
            assertThat(f.section()).isEqualTo(SmallTemplate.SECTION);
            assertThat(f.fate()).isEqualTo(Fate.UNDECIDED);
        });
    }

    @Test
    void aFindingStillSaid_keepsItsPlace() {
        Finding good = findings().get(0);
        good.include();

        meetAgain();

        assertThat(findings()).hasSize(3).contains(good);
        assertThat(good.fate()).isEqualTo(Fate.INCLUDED);
    }

    @Test
    void aFindingNoLongerSaid_isTakenAway_andANewOneAdded() {
        reopen();
        a.p.use(WithdrawForm.class).handle(a.p.police.auditor(), RunningAudit.read(a.form(a.shared, a.p.police)));
        write(SmallTemplate.OUTSIDE, "The cellar is flooded.");
        a.submit(a.shared, a.p.police);
        a.beginModeration(null);

        assertThat(findings()).extracting(Finding::text).containsExactly(GOOD, OTHERS, "The cellar is flooded.");
        assertThat(a.p.kept.history.everything()).extracting(HistoryEntry::what).contains("finding-no-longer-said");
    }

    @Test
    void aFindingSaidTwice_staysTwo_howeverOftenTheMeetingBegins() {
        // two questions of a section ask for good practice, and the auditor copies the answer
        reopen();
        a.p.use(WithdrawForm.class).handle(a.p.police.auditor(), RunningAudit.read(a.form(a.shared, a.p.police)));
        write(SmallTemplate.GOOD_TOO, GOOD);
        a.submit(a.shared, a.p.police);
        a.beginModeration(null);
        assertThat(findings()).hasSize(4);

        meetAgain();
        meetAgain();

        assertThat(findings()).hasSize(4);
    }

    @Test
    void aFindingOfTheMeeting_isNeverTakenAway() {
        a.p.use(AddFinding.class)
                .handle(
                        a.p.chair,
                        new AddFinding.Command(a.cycle, null, null, FindingKind.DEVELOPMENT, "Ring back."),
                        null);

        meetAgain();

        assertThat(findings()).extracting(Finding::text).contains("Ring back.");
    }

    private void meetAgain() {
        reopen();
        a.beginModeration(null);
    }

    private void reopen() {
        a.p.use(ReopenCycle.class).handle(a.p.chair, new ReopenCycle.Command(a.cycle, 0, "A form was wrong."));
    }

    private void write(String question, String text) {
        int revision = a.p.kept
                .entries
                .find(a.form(a.shared, a.p.police), EntryKind.ANSWER, question)
                .map(e -> e.revision())
                .orElse(0);
        a.p.use(SaveEntry.class)
                .handle(
                        a.p.police.auditor(),
                        new SaveEntry.Command(
                                a.form(a.shared, a.p.police),
                                EntryKind.ANSWER,
                                question,
                                new EntryText(text, null),
                                revision,
                                false));
    }

    private List<Finding> findings() {
        return a.p.kept.findings.of(a.cycle);
    }
}
