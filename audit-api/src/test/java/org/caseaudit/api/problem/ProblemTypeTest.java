package org.caseaudit.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTypeTest {
    @Test
    void slugs_areDistinctAndPlain() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void statuses_areErrors() {
        assertThat(ProblemType.values()).allMatch(type -> type.status() >= 400 && type.status() < 600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RuleBroken.ILLEGAL_TRANSITION,
                RuleBroken.CONFLICT,
                Idempotency.KEY_REUSED,
                SubmitForm.INCOMPLETE,
                LaunchCycle.BLOCKED,
                BeginModeration.FORMS_OUTSTANDING,
                BeginReporting.UNDECIDED,
                CloseCycle.ACTIONS_OPEN,
                TemplateDocument.INVALID,
                "publication-blocked",
                "blank-over-text"
            })
    void everyCodeOfAUseCase_hasItsType(String code) {
        assertThat(ProblemType.ofCode(code).slug()).isEqualTo(code);
    }
}
