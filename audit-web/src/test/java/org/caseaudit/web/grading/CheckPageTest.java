package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                    new Sections(form.head(), form.view()).view(one.section(), Kept.NOTHING, FormErrors.NONE)));
            assertThat(section).contains("id=\"" + EntryKey.fieldOf(one) + "\"");
        }
        assertThat(html(form))
                .contains("things are missing")
                .contains("/sections/lived-experience#e-seen\"")
                .contains("/sections/overall#g-overall\"");
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

        assertThat(page).contains("Only if your agency is of this sector: police.");
        form.tool()
                .sections()
                .forEach(section -> section.questions()
                        .forEach(question ->
                                assertThat(page).contains(question.text().substring(0, 20))));
    }

    @Test
    void copy_standsAlone() {
        SampleForm form = SampleForm.of("neglect").answered("daily-life", "She sleeps <late>.", null);
        String copy = Rendered.html(Rendered.TEMPLATES.gradingCopy(AnsweredForm.of(form.head(), form.view())));

        assertThat(copy)
                .contains("She sleeps &lt;late&gt;.")
                .contains("Exampleshire Police")
                .doesNotContain("href=")
                .doesNotContain("src=");
    }
}
