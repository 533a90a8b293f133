package org.caseaudit.application.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.util.List;
import org.caseaudit.application.grading.SaveEntry.AnswerSide;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveEntryTest {
    private final RunningAudit a = RunningAudit.at(Moment.PLANNED);
    private AssignmentId form;

    @BeforeEach
    void aFreshForm() {
        a.launch();
        form = a.form(a.shared, a.p.police);
    }

    private int save(String question, String text, int revision) {
        return save(EntryKind.ANSWER, question, new EntryText(text, null), revision, false);
    }

    private int save(EntryKind kind, String code, EntryText text, int revision, boolean clear) {
        return a.p.use(SaveEntry.class)
                .handle(a.p.police.auditor(), new SaveEntry.Command(form, kind, code, text, revision, clear))
                .revision();
    }

    private String stands(String question) {
        return a.p.use(FormQueries.class)
                .entry(a.p.police.auditor(), form, EntryKind.ANSWER, question)
                .content();
    }

    private List<String> everStood(String question) {
        return a.p.use(FormQueries.class).revisions(a.p.police.auditor(), form, EntryKind.ANSWER, question).stream()
                .map(FormQueries.RevisionView::content)
                .toList();
    }

    private AssignmentState state() {
        return a.kept(a.shared, a.p.police).state();
    }

    private List<String> facts() {
        return a.p.kept.history.everything().stream().map(HistoryEntry::what).toList();
    }

    private static List<String> fields(RuleBroken refusal) {
        return refusal.faults().stream().map(Fault::field).toList();
    }

    @Test
    void everySave_countsARevision_andKeepsTheOneBefore() {
        assertThat(save(SmallTemplate.GOOD, "First.", 0)).isEqualTo(1);
        assertThat(save(SmallTemplate.GOOD, "Second.", 1)).isEqualTo(2);

        assertThat(stands(SmallTemplate.GOOD)).isEqualTo("Second.");
        assertThat(everStood(SmallTemplate.GOOD)).containsExactly("First.", "Second.");
        assertThat(facts()).filteredOn("answer-saved"::equals).hasSize(2);
    }

    @Test
    void theFirstSave_beginsTheForm() {
        save(SmallTemplate.GOOD, "First.", 0);

        assertThat(state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void theSameTextAgain_changesNothing_whateverRevisionItWasBasedOn() {
        // the answer to the first request was lost on the way; the client sends it again as it was
        save(SmallTemplate.GOOD, "First.", 0);

        assertThat(save(SmallTemplate.GOOD, "First.", 0)).isEqualTo(1);
        assertThat(everStood(SmallTemplate.GOOD)).hasSize(1);
        assertThat(facts()).filteredOn("answer-saved"::equals).hasSize(1);
    }

    @Test
    void nothingWhereNothingStands_isNoRevision() {
        assertThat(save(SmallTemplate.GOOD, " ", 0)).isZero();
        assertThat(state()).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    void aStaleSave_isRefused_withYoursTheirsAndTheOriginal() {
        save(SmallTemplate.GOOD, "Original.", 0);
        save(SmallTemplate.GOOD, "Theirs.", 1);

        Stale refusal = stale(() -> save(SmallTemplate.GOOD, "Yours.", 1));

        assertThat(refusal.yours()).isEqualTo(new AnswerSide("Yours.", null, 1));
        assertThat(refusal.theirs()).isEqualTo(new AnswerSide("Theirs.", null, 2));
        assertThat(refusal.original()).isEqualTo(new AnswerSide("Original.", null, 1));
        assertThat(stands(SmallTemplate.GOOD)).isEqualTo("Theirs.");
    }

    @Test
    void aStaleSave_isRefused_whenItWasBasedOnNothing() {
        save(SmallTemplate.GOOD, "Theirs.", 0);

        Stale refusal = stale(() -> save(SmallTemplate.GOOD, "Yours.", 0));

        assertThat(refusal.original()).isEqualTo(new AnswerSide(null, null, 0));
    }

    @ParameterizedTest(name = "“{0}” / “{1}” over “yes” / “Seen twice.”: refused {2}")
    @CsvSource({
        "'', Seen twice., true", // the answer would be lost
        "yes, ' ', true", // the evidence would be lost
        "'', '', true",
        "no, Not seen., false",
    })
    void aBlank_neverOverwritesAText_unlessClearingIsAskedFor(String answer, String evidence, boolean refused) {
        save(EntryKind.ANSWER, SmallTemplate.SEEN, new EntryText("yes", "Seen twice."), 0, false);
        EntryText next = new EntryText(answer, evidence);

        if (refused) {
            assertThat(ruleBrokenBy(() -> save(EntryKind.ANSWER, SmallTemplate.SEEN, next, 1, false))
                            .code())
                    .isEqualTo("blank-over-text");
        }
        assertThat(save(EntryKind.ANSWER, SmallTemplate.SEEN, next, 1, refused)).isEqualTo(2);
    }

    @Test
    void aWrongAnswer_isRefused_andAnUnknownQuestionIsNotFound() {
        assertThat(fields(ruleBrokenBy(() -> save(SmallTemplate.SEEN, "perhaps", 0))))
                .containsExactly("value");
        EntryText fine = new EntryText("fine", "It was fine.");
        assertThat(fields(ruleBrokenBy(() -> save(EntryKind.GRADE, TemplateDefinition.OVERALL, fine, 0, false))))
                .containsExactly("grade");
        notFound(() -> save("no-such-question", "x", 0));
        notFound(() -> save(EntryKind.GRADE, "no-such-section", new EntryText("good", "x"), 0, false));
    }

    @Test
    void anAnswerNoLongerShown_isTakenOutAtSubmission_andKeptInItsRevisions() {
        // the auditor first wrote that the child was not seen and why, then found the entry
        save(EntryKind.ANSWER, SmallTemplate.SEEN, new EntryText("no", "No entry."), 0, false);
        save(SmallTemplate.WHY_NOT, "Nobody went.", 0);
        save(EntryKind.ANSWER, SmallTemplate.SEEN, new EntryText("yes", "Entry of 3 May."), 1, false);
        a.fill(a.shared, a.p.police).complete();
        assertThat(stands(SmallTemplate.WHY_NOT))
                .as("while it is written it stays, the answer may change back")
                .isEqualTo("Nobody went.");

        a.submit(a.shared, a.p.police);

        assertThat(stands(SmallTemplate.WHY_NOT)).isNull();
        assertThat(everStood(SmallTemplate.WHY_NOT)).containsExactly("Nobody went.", null);
        assertThat(facts()).contains("hidden-answer-taken-out");
    }

    @Test
    void submit_isRefused_whenAnAnswerIsMissing_withEachMissingThing() {
        save(EntryKind.ANSWER, SmallTemplate.SEEN, new EntryText("no", null), 0, false);

        RuleBroken refusal = ruleBrokenBy(() -> a.submit(a.shared, a.p.police));

        assertThat(refusal.code()).isEqualTo(SubmitForm.INCOMPLETE);
        assertThat(fields(refusal))
                .containsExactly(
                        "work/seen/evidence",
                        "work/why-not/answer",
                        "work/grade",
                        "work/reason",
                        "overall/grade",
                        "overall/reason");
        assertThat(state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }
}
