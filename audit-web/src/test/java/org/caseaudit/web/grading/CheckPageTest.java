package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.grading.FormCopy;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleForm;
import org.junit.jupiter.api.Test;

class CheckPageTest {
    private static CheckView view(SampleForm form) {
        return CheckView.of(form.head(), form.view(), false);
    }

    private static String html(SampleForm form) {
        return Rendered.html(Rendered.TEMPLATES.gradingCheck(Rendered.page("Check", FormErrors.NONE), view(form)));
    }

    @Test
    void everythingMissing_isThere_eachWithTheFieldItIsWrittenIn() {
        SampleForm form = SampleForm.of("neglect");
        CheckView view = view(form);
        List<Missing> missing = form.view().progress().stream()
                .flatMap(progress -> progress.missing().stream())
                .toList();

        assertThat(view.count()).isEqualTo(missing.size()).isGreaterThan(10);
        for (Missing one : missing) {
            String section = Rendered.html(Rendered.TEMPLATES.gradingSection(
                    Rendered.page("Section", FormErrors.NONE),
                    new Sections(form.head(), form.view()).view(one.section(), Kept.NOTHING, FormErrors.NONE, false)));
            assertThat(section).contains("id=\"" + EntryKey.fieldOf(one) + "\"");
        }
        assertThat(html(form))
                .contains("things are missing")
                .contains("/sections/lived-experience?from=check#e-seen\"")
                .contains("/sections/overall?from=check#g-overall\"");
    }

    @Test
    void answers_areInWords() {
        SampleForm form = SampleForm.of("neglect")
                .answered("seen", "na", "Never met the child.")
                .answered("forms-of-neglect", "medical,none", null)
                .answered("first-sign", "2024-03-09", null)
                .graded(TemplateDefinition.OVERALL, "requires-improvement", "Late help.");

        assertThat(html(form))
                .contains("Not applicable</p>")
                .contains("<strong>Evidence:</strong> Never met the child.")
                .contains("Medical and dental: care not sought or not followed</p>")
                .contains("9 March 2024")
                .contains("Requires improvement")
                .contains("<strong>Reason:</strong> Late help.");
    }

    @Test
    void blankForm_saysWhenAQuestionIsAsked() {
        SampleForm form = SampleForm.of("neglect");
        String page = Rendered.html(Rendered.TEMPLATES.gradingBlank(
                Rendered.page("Blank", FormErrors.NONE), BlankForm.of(form.head(), form.tool())));

        assertThat(page).contains("Only if the agency is of this sector: Police.");
        form.tool()
                .sections()
                .forEach(section -> section.questions()
                        .forEach(question ->
                                assertThat(page).contains(question.text().substring(0, 20))));
    }

    @Test
    void copy_standsAlone() {
        FormCopy copy = new FormCopy(
                new AssignmentId(new UUID(1, 1)),
                "Neglect",
                "C03",
                "Exampleshire Police & Crime",
                "Synthetic Auditor",
                LocalDate.of(2026, 10, 12),
                AssignmentState.SUBMITTED,
                SampleForm.SAVED,
                null,
                "Neglect",
                2,
                List.of(new FormCopy.SectionCopy(
                        "seen",
                        "Seen",
                        List.of(new FormCopy.AnswerCopy(
                                "alone", "Alone?", "She sleeps <late>.", "Log.", List.of(), false, null)),
                        new FormCopy.GradeCopy("Good", "Because.", null))),
                null);

        assertThat(Rendered.html(Rendered.TEMPLATES.gradingCopy(CopyView.of(copy))))
                .contains("She sleeps &lt;late&gt;.")
                .contains("Alone? (no longer asked)")
                .contains("Submitted, submitted on 30 September 2026 at 14:02.")
                .doesNotContain("href=")
                .doesNotContain("src=");
        assertThat(CopyView.fileName(copy, "csv")).isEqualTo("C03-Exampleshire-Police-Crime.csv");
    }
}
