package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.domain.template.Templates.answered;
import static org.caseaudit.domain.template.Templates.graded;
import static org.caseaudit.domain.template.Templates.onPlan;
import static org.caseaudit.domain.template.Templates.required;
import static org.caseaudit.domain.template.Templates.section;
import static org.caseaudit.domain.template.Templates.template;
import static org.caseaudit.domain.template.Templates.text;
import static org.caseaudit.domain.template.Templates.when;
import static org.caseaudit.domain.template.Templates.withOverallGrade;
import static org.caseaudit.domain.template.Templates.yesNo;

import java.util.HashMap;
import java.util.Map;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.SectionProgress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionProgressTest {
    private static final TemplateDefinition TOOL = withOverallGrade(template(
            graded(section(
                    "work",
                    required(yesNo("seen")),
                    when(answered("seen", "no"), required(text("why-not", Purpose.EVIDENCE))),
                    text("good", Purpose.GOOD_PRACTICE))),
            section("notes", text("note", Purpose.OUTSIDE_THEME)),
            when(onPlan(PlanType.LOOKED_AFTER), section("care", required(yesNo("permanency"))))));

    @ParameterizedTest(name = "{0} with {1}, graded {2}, is {3}")
    @CsvSource({
        "work, '', '', NOT_STARTED",
        "work, good, '', IN_PROGRESS", // what is optional is a beginning too
        "work, '', good, IN_PROGRESS", // graded, with nothing behind it
        "work, seen=yes, good, COMPLETED",
        "work, seen=no, good, IN_PROGRESS", // the answer asked another question
        "work, seen=no;why-not, good, COMPLETED",
        "work, seen=yes;why-not, '', IN_PROGRESS",
        "notes, '', '', NOT_STARTED",
        "notes, note, '', COMPLETED",
        "overall, seen=yes, '', NOT_STARTED",
        "overall, '', good, COMPLETED",
    })
    void stage_goesByWhatIsWrittenAndWhatIsMissing(String section, String answers, String grade, Stage stage) {
        assertThat(progress(section, answers, grade).stage()).isEqualTo(stage);
    }

    @Test
    void hiddenAnswers_areNoBeginning() {
        // written while the child was still said not to have been seen
        assertThat(progress("work", "why-not", "").stage()).isEqualTo(Stage.NOT_STARTED);
    }

    @Test
    void onlyASectionThatMayStayEmpty_isOptional() {
        assertThat(progress("notes", "", "").isOptional()).isTrue();
        assertThat(progress("notes", "note", "").isOptional()).isFalse();
        assertThat(progress("work", "", "").isOptional()).isFalse();
    }

    @Test
    void everySectionShown_isThere_inOrder_andTheCaseAsAWholeLast() {
        assertThat(SectionProgress.of(TOOL, form("", "")))
                .extracting(SectionProgress::section)
                .containsExactly("work", "notes", "overall");
    }

    @Test
    void missing_isTheSectionsOwn() {
        assertThat(progress("work", "seen=no", "good").missing())
                .extracting(Missing::question)
                .containsExactly("why-not");
    }

    @Test
    void branchingQuestions_areThoseAConditionNames() {
        assertThat(TOOL.branchingQuestions()).containsExactly("seen");
    }

    private static SectionProgress progress(String section, String answers, String grade) {
        return SectionProgress.of(TOOL, form(answers, grade)).stream()
                .filter(progress -> progress.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    /** Reads {@code seen=no;why-not}; what has no value is answered with some text. Every grade is given, or none. */
    private static FormContext form(String answers, String grade) {
        Map<String, AnswerContent> written = new HashMap<>();
        for (String answer : answers.isEmpty() ? new String[0] : answers.split(";")) {
            String[] parts = answer.split("=");
            written.put(parts[0], new AnswerContent(parts.length > 1 ? parts[1] : "Some text.", "The log."));
        }
        GivenGrade given = new GivenGrade(grade, "Because.");
        Map<String, GivenGrade> grades = grade.isEmpty() ? Map.of() : Map.of("work", given, "overall", given);
        return new FormContext(PlanType.CHILD_IN_NEED, Sector.HEALTH, written, grades);
    }
}
