package org.caseaudit.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleForm;
import org.junit.jupiter.api.Test;

class TaskListPageTest {
    private static TaskListView view(SampleForm form) {
        return TaskListView.of(form.head(), form.view(), false);
    }

    private static String html(SampleForm form) {
        return Rendered.html(Rendered.TEMPLATES.assignmentTaskList(Rendered.page("Form", FormErrors.NONE), view(form)));
    }

    @Test
    void eachSection_saysHowFarItIs() {
        SampleForm form = SampleForm.of("neglect")
                .answered("seen", "yes", "Log.")
                .graded(TemplateDefinition.OVERALL, "good", "Because.");

        assertThat(view(form).sections()).anySatisfy(item -> {
            assertThat(item.href()).endsWith("/sections/involvement");
            assertThat(item.tag().text()).isEqualTo("Not started");
        });
        assertThat(view(form).sections()).anySatisfy(item -> {
            assertThat(item.href()).endsWith("/sections/lived-experience");
            assertThat(item.tag().text()).isEqualTo("In progress");
            assertThat(item.hint()).hasToString("Text[words=7 things missing]");
        });
        assertThat(view(form).sections()).anySatisfy(item -> {
            assertThat(item.href()).endsWith("/sections/overall");
            assertThat(item.status()).hasToString("Text[words=Completed]");
        });
        assertThat(view(form).check().tag().text()).isEqualTo("Not ready");
    }

    @Test
    void page_saysWhoseWhenAndHowLong_andIsWaysOut() {
        assertThat(html(SampleForm.of("neglect")))
                .contains("C03: Neglect of young children")
                .contains("Exampleshire Police")
                .contains("Due 12 October 2026, 12 days left")
                .contains("Raise a concern now")
                .contains("This agency did not know the child, or there is nothing to return")
                .contains("Who the child is");
    }

    @Test
    void anUrgentGrade_asksForAConcern_untilThereIsOne() {
        SampleForm form = SampleForm.of("neglect");

        assertThat(Rendered.html(Rendered.TEMPLATES.assignmentTaskList(
                        Rendered.page("Form", FormErrors.NONE), TaskListView.of(form.head(), form.view(), true))))
                .contains("do not wait for the meeting");
        assertThat(html(form)).doesNotContain("do not wait for the meeting");
    }

    @Test
    void aReturnedForm_showsWhatTheLeadWants() {
        assertThat(html(SampleForm.of("neglect")
                        .standing(AssignmentState.RETURNED, AssignmentCommand.SAVE)
                        .because(null, "Say what <changed>.")))
                .contains("Your lead has returned this form")
                .contains("Say what &lt;changed&gt;.");
    }

    @Test
    void whatIsHandedIn_isReadAndNotWritten() {
        SampleForm form = SampleForm.of("neglect").standing(AssignmentState.SUBMITTED, AssignmentCommand.WITHDRAW);

        assertThat(view(form).sections()).extracting(TaskItem::href).allMatch(href -> href.contains("/read#section-"));
        assertThat(view(form).check()).isNull();
        assertThat(html(form))
                .contains("You submitted this form on 30 September 2026 at 14:02")
                .contains("take it back to change it")
                .doesNotContain("days left")
                .doesNotContain("nothing to return</a>");
    }

    @Test
    void anExcusedForm_saysWhy() {
        assertThat(html(SampleForm.of("neglect")
                        .standing(AssignmentState.EXCUSED)
                        .because(NilReturn.NOT_KNOWN, "Searched for both names.")))
                .contains("This agency does not know the child")
                .contains("Searched for both names.");
    }
}
