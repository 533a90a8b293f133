package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tabs, or an auditor and the one who takes over: both have read, both write, one of them is first. */
class RaceTest {
    private final TestDatabase database = TestDatabase.shared();
    private RunningAudit a;
    private AssignmentId form;

    @BeforeEach
    void aFormIsBeingFilled() {
        a = RunningAudit.at(Moment.OPEN);
        form = a.form(a.shared, a.p.police);
        database.in(a.p.id, em -> {
            a.p.kept.everything().forEach(em::persist);
            return null;
        });
    }

    private void save(EntityManager em, String question, String text, int revision) {
        JpaUseCases.over(em, a.p.clock)
                .use(SaveEntry.class)
                .handle(
                        a.p.police.auditor(),
                        new SaveEntry.Command(
                                form, EntryKind.ANSWER, question, new EntryText(text, null), revision, false));
    }

    private String answer(String question) {
        return database.in(
                a.p.id,
                em -> JpaUseCases.over(em, a.p.clock)
                        .use(FormQueries.class)
                        .entry(a.p.police.auditor(), form, EntryKind.ANSWER, question)
                        .content());
    }

    @Test
    void theSecond_loses_whenBothWriteTheFirstAnswerToAQuestion() {
        assertThatThrownBy(() -> database.meanwhile(a.p.id, (one, other) -> {
                    save(one, SmallTemplate.DEVELOPMENT, "Ask twice.", 0);
                    save(other, SmallTemplate.DEVELOPMENT, "Ask the father.", 0);
                }))
                .isInstanceOf(RollbackException.class);

        assertThat(answer(SmallTemplate.DEVELOPMENT))
                .as("one of the two, whole")
                .isEqualTo("Ask the father.");
    }

    @Test
    void theSecond_loses_whenBothChangeTheSameAnswer() {
        assertThatThrownBy(() -> database.meanwhile(a.p.id, (one, other) -> {
                    save(one, SmallTemplate.GOOD, "One.", 1);
                    save(other, SmallTemplate.GOOD, "Other.", 1);
                }))
                .isInstanceOf(RollbackException.class);

        assertThat(answer(SmallTemplate.GOOD)).isEqualTo("Other.");
    }

    @Test
    void both_win_whenTheyWriteDifferentAnswers() {
        database.meanwhile(a.p.id, (one, other) -> {
            save(one, SmallTemplate.DEVELOPMENT, "Ask twice.", 0);
            save(other, SmallTemplate.GOOD_TOO, "Rang back.", 0);
        });

        assertThat(answer(SmallTemplate.DEVELOPMENT)).isEqualTo("Ask twice.");
        assertThat(answer(SmallTemplate.GOOD_TOO)).isEqualTo("Rang back.");
    }

    @Test
    void theForm_isHandedInOnce_whenItIsHandedInTwiceAtOnce() {
        assertThatThrownBy(() -> database.meanwhile(a.p.id, (one, other) -> {
                    submit(one);
                    submit(other);
                }))
                .isInstanceOf(RollbackException.class);
    }

    private void submit(EntityManager em) {
        var useCases = JpaUseCases.over(em, a.p.clock);
        int version = useCases.use(AssignmentQueries.class)
                .one(a.p.police.auditor(), form)
                .version();
        useCases.use(SubmitForm.class).handle(a.p.police.auditor(), new AssignmentDesk.Read(form, version));
    }
}
