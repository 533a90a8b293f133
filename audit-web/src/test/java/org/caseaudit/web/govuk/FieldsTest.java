package org.caseaudit.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What upstream's examples do not show: what a form needs so that nothing typed is lost and every error is found. */
class FieldsTest {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String HOSTILE = "\"><script>alert(1)</script>\u202eעברית😀";

    @Test
    void textarea_keepsWhatWasTyped_toTheLetter() {
        for (String typed : List.of(HOSTILE, "\nsecond line", "\n\n third", " spaced ", "</textarea><b>", "")) {
            Element control =
                    dom(textarea(Field.of("reason", "Why?").value(typed))).selectFirst("textarea");

            assertThat(asBrowsersRead(control)).isEqualTo(typed);
        }
    }

    /** The parser here keeps the one line break after the opening tag, which browsers drop. */
    private static String asBrowsersRead(Element textarea) {
        String text = textarea.wholeText();
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    @Test
    void input_keepsWhatWasTyped_toTheLetter() {
        Field field = Field.of("name", "Name").value(HOSTILE);

        Element page = dom(
                TEMPLATES.govukInput(field, "text", null, null, null, null, null, null, null, null, Attributes.NONE));

        assertThat(page.selectFirst("input").attr("value")).isEqualTo(HOSTILE);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void words_areNeverMarkup() {
        Field field = Field.of("a", HOSTILE).hint(HOSTILE).error(HOSTILE);
        List<Choice> choices = List.of(Choice.of(HOSTILE, HOSTILE).hint(HOSTILE), Choice.divider(HOSTILE));

        Element page = dom(TEMPLATES.govukRadios(field, choices, false, false, null, null, null, Attributes.NONE));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("legend").text()).isEqualTo(HOSTILE);
        assertThat(page.selectFirst("input").attr("value")).isEqualTo(HOSTILE);
    }

    @Test
    void radios_haveTheirFirstIdFromTheField_soThatTheSummaryFindsIt() {
        FormErrors errors = FormErrors.of("grade", "Select a grade");
        Field field = Field.of("grade", "How well?").value("3").error(errors.at("grade"));
        List<Choice> grades = List.of(Choice.of(1, "Outstanding"), Choice.of(2, "Good"), Choice.of(3, "Weak"));

        Element page = dom(TEMPLATES.govukRadios(field, grades, false, false, null, null, null, Attributes.NONE));
        Element summary =
                dom(TEMPLATES.govukErrorSummary(errors.lines(), "There is a problem", null, null, Attributes.NONE));

        assertThat(page.select("input").eachAttr("id")).containsExactly("grade", "grade-2", "grade-3");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("3");
        assertThat(page.select(summary.selectFirst("a").attr("href")).is("input"))
                .isTrue();
        assertThat(page.selectFirst("fieldset").attr("aria-describedby")).isEqualTo("grade-error");
    }

    @Test
    void conditional_isThere_withoutScriptToo() {
        JteModel asked = textarea(Field.of("which", "Which?"));
        Content more = output -> output.writeContent(asked.render());
        List<Choice> choices = List.of(Choice.of("yes", "Yes").asking(more), Choice.of("no", "No"));

        Element page = dom(TEMPLATES.govukRadios(
                Field.of("others", "Were others harmed?"), choices, false, false, null, null, null, Attributes.NONE));

        assertThat(page.select("#conditional-others textarea[name=which]")).hasSize(1);
    }

    @Test
    void date_showsWhatWasTypedAndTheFaultyPartAlone() {
        FormErrors errors = FormErrors.of("due-month", "Month must be 1 to 12");
        DateField due = DateField.of("due", "By when?").typed("3", "13", "soon").errors(errors);

        Element page = dom(TEMPLATES.govukDateInput(due, null, null, null, Attributes.NONE));

        assertThat(page.select("input").eachAttr("value")).containsExactly("3", "13", "soon");
        assertThat(page.select("input").eachAttr("name")).containsExactly("due-day", "due-month", "due-year");
        assertThat(page.select(".govuk-input--error").eachAttr("id")).containsExactly("due-month");
        assertThat(page.selectFirst("#due-error").text()).isEqualTo("Error: Month must be 1 to 12");
        assertThat(page.selectFirst("fieldset").attr("aria-describedby")).isEqualTo("due-error");
    }

    @Test
    void date_isAllAtFault_whenTheWholeIs() {
        DateField due = DateField.of("due", "By when?").errors(FormErrors.of("due", "Enter a date"));

        Element page = dom(TEMPLATES.govukDateInput(due, null, null, null, Attributes.NONE));

        assertThat(page.select(".govuk-input--error")).hasSize(3);
    }

    @Test
    void date_showsWhatIsStored() {
        DateField due = DateField.of("due", "By when?").stored(LocalDate.of(2026, 3, 9));

        Element page = dom(TEMPLATES.govukDateInput(due, null, null, null, Attributes.NONE));

        assertThat(page.select("input").eachAttr("value")).containsExactly("9", "3", "2026");
    }

    @Test
    void attributes_reachTheControl_forTheScriptThatSaves() {
        Element page = dom(
                textarea(Field.of("q1", "Why?").attribute("data-answer", "q1").attribute("data-base", 4)));

        assertThat(page.selectFirst("textarea").dataset())
                .containsEntry("answer", "q1")
                .containsEntry("base", "4");
    }

    private static JteModel textarea(Field field) {
        return TEMPLATES.govukTextarea(field, 5, null, null, null, null, null, Attributes.NONE);
    }

    private static Element dom(JteModel model) {
        return Dom.read(model.render());
    }
}
