package org.caseaudit.application.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.grading.FormQueries.RevisionView;
import org.caseaudit.application.grading.SaveEntry.AnswerSide;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoreRevisionTest {
    private final RunningAudit a = RunningAudit.at(Moment.PLANNED);
    private AssignmentId form;

    @BeforeEach
    void anAnswerWasWrittenThreeTimes() {
        a.launch();
        form = a.form(a.shared, a.p.police);
        save("yes", null, 0);
        save("no", "The log has no entry.", 1);
        save("yes", "Entry of 3 May.", 2);
    }

    private void save(String answer, String evidence, int read) {
        a.p.use(SaveEntry.class)
                .handle(
                        a.p.police.auditor(),
                        new SaveEntry.Command(
                                form,
                                EntryKind.ANSWER,
                                SmallTemplate.SEEN,
                                new EntryText(answer, evidence),
                                read,
                                false));
    }

    private int restore(String question, int wanted, int read) {
        return a.p.use(RestoreRevision.class)
                .handle(
                        a.p.police.auditor(),
                        new RestoreRevision.Command(form, EntryKind.ANSWER, question, wanted, read))
                .revision();
    }

    private EntryView stands() {
        return a.p.use(FormQueries.class).entry(a.p.police.auditor(), form, EntryKind.ANSWER, SmallTemplate.SEEN);
    }

    @Test
    void earlierRevision_standsAgain_asANewOne_andTheHistorySaysFromWhere() {
        assertThat(restore(SmallTemplate.SEEN, 2, 3)).isEqualTo(4);

        assertThat(stands().content()).isEqualTo("no");
        assertThat(stands().grounds()).isEqualTo("The log has no entry.");
        assertThat(a.p.use(FormQueries.class)
                        .revisions(a.p.police.auditor(), form, EntryKind.ANSWER, SmallTemplate.SEEN))
                .extracting(RevisionView::content)
                .containsExactly("yes", "no", "yes", "no");
        HistoryEntry fact = a.p.kept.history.everything().get(0);
        assertThat(fact.what()).isEqualTo("answer-restored");
        assertThat(fact.detail()).isEqualTo("seen, revision 4, from revision 2");
    }

    @Test
    void blankThatOnceStood_standsAgain_withoutBeingAskedTwice() {
        restore(SmallTemplate.SEEN, 1, 3);

        assertThat(stands().grounds()).isNull();
    }

    @Test
    void whatStandsAlready_isNoNewRevision() {
        assertThat(restore(SmallTemplate.SEEN, 3, 3)).isEqualTo(3);
    }

    @Test
    void staleRestoring_isRefused_withBothSides() {
        Stale refusal = stale(() -> restore(SmallTemplate.SEEN, 2, 1));

        assertThat(refusal.yours()).isEqualTo(new AnswerSide("no", "The log has no entry.", 1));
        assertThat(refusal.theirs()).isEqualTo(new AnswerSide("yes", "Entry of 3 May.", 3));
    }

    @Test
    void revisionThatNeverWas_isNotFound() {
        notFound(() -> restore(SmallTemplate.SEEN, 4, 3));
        notFound(() -> restore(SmallTemplate.SEEN, 0, 3));
        notFound(() -> restore(SmallTemplate.GOOD, 1, 0));
    }

    @Test
    void formHandedIn_isRefused_alsoWhenItWouldSayTheSame() {
        a.fill(a.shared, a.p.police).complete();
        a.submit(a.shared, a.p.police);

        ruleBrokenBy(() -> restore(SmallTemplate.SEEN, 3, 3));
    }

    @Test
    void grade_isRestoredTheSameWay() {
        a.fill(a.shared, a.p.police).usually("good").complete();
        var wanted = new RestoreRevision.Command(form, EntryKind.GRADE, SmallTemplate.SECTION, 1, 2);
        a.p.use(SaveEntry.class)
                .handle(
                        a.p.police.auditor(),
                        new SaveEntry.Command(
                                form,
                                EntryKind.GRADE,
                                SmallTemplate.SECTION,
                                new EntryText("inadequate", "Second thoughts."),
                                1,
                                false));

        a.p.use(RestoreRevision.class).handle(a.p.police.auditor(), wanted);

        assertThat(a.p.use(FormQueries.class)
                        .entry(a.p.police.auditor(), form, EntryKind.GRADE, SmallTemplate.SECTION)
                        .content())
                .isEqualTo("good");
        assertThat(a.p.kept.history.everything().get(0).what()).isEqualTo("grade-restored");
    }
}
