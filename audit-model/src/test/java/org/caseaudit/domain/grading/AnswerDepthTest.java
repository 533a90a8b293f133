package org.caseaudit.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDepthTest {
    private static final AgencyId POLICE = new AgencyId(new UUID(0, 1));
    private static final AgencyId SCHOOL = new AgencyId(new UUID(0, 2));
    private static final CaseId C01 = new CaseId(new UUID(1, 1));
    private static final CaseId C02 = new CaseId(new UUID(1, 2));
    private static final String DEEP =
            "The record describes breakfast at school, quiet evenings, and a mother who is there on most days of the week.";

    private static Question question(String code, QuestionType type) {
        return new Question(
                code,
                code,
                null,
                type,
                Purpose.EVIDENCE,
                QuestionClass.QUALITY,
                false,
                List.of(),
                (BigDecimal) null,
                null,
                null);
    }

    private static final Section SECTION = new Section(
            "daily-life",
            "Daily life",
            null,
            List.of(),
            true,
            null,
            List.of(question("text", QuestionType.TEXT), question("tick", QuestionType.YES_NO)));

    private static FilledForm form(
            AgencyId agency, CaseId caseFile, Map<String, AnswerContent> answers, GivenGrade grade) {
        Map<String, GivenGrade> grades = new HashMap<>();
        if (grade != null) {
            grades.put(SECTION.code(), grade);
        }
        return new FilledForm(agency, caseFile, List.of(SECTION), new FormContext(null, null, answers, grades));
    }

    private static List<DepthNote> notes(FilledForm... forms) {
        return AnswerDepth.of(List.of(forms), DepthThresholds.DEFAULT).notes();
    }

    @Test
    void sandwellsPoliceForm_isCaught_gradedThoughNothingIsWritten() {
        assertThat(notes(form(POLICE, C01, Map.of(), new GivenGrade("good", "Fine."))))
                .extracting(DepthNote::agency, DepthNote::section, DepthNote::kind, DepthNote::count)
                .containsExactly(tuple(POLICE, "daily-life", DepthKind.GRADED_BUT_EMPTY, 1));
    }

    @Test
    void whoCouldNotJudge_hasNotGraded() {
        assertThat(notes(form(POLICE, C01, Map.of(), new GivenGrade(GivenGrade.COULD_NOT_JUDGE, "No log."))))
                .extracting(DepthNote::kind)
                .containsExactly(DepthKind.EMPTY);
    }

    @Test
    void emptySection_isNoted_withoutGradeToo() {
        assertThat(notes(form(POLICE, C01, Map.of(), null)))
                .extracting(DepthNote::kind)
                .containsExactly(DepthKind.EMPTY);
    }

    @Test
    void sectionOfFreeRemarks_mayBeLeftEmpty() {
        Section remarks = new Section(
                "remarks", "Remarks", null, List.of(), false, null, List.of(question("remark", QuestionType.TEXT)));
        FormContext nothing = new FormContext(null, null, Map.of(), Map.of());

        assertThat(notes(new FilledForm(POLICE, C01, List.of(remarks), nothing)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "boxes filled with a dash,                   -,        na,  -,    GRADED_BUT_EMPTY",
        "dots and no tick,                           ...,      ,    ,     GRADED_BUT_EMPTY",
        "not applicable and not why,                 ,         na,  ,     GRADED_BUT_EMPTY",
        "a tick is something though little,          -,        yes, -,    'VERY_SHORT,YES_NO_WITHOUT_EVIDENCE'",
        "not applicable and why,                     ,         na,  'The family moved away in May, long before the look-back period began.', ''"
    })
    void aDashInEachBox_isAnEmptyForm(String story, String text, String tick, String evidence, String kinds) {
        Map<String, AnswerContent> answers =
                Map.of("text", new AnswerContent(text, null), "tick", new AnswerContent(tick, evidence));

        assertThat(notes(form(POLICE, C01, answers, new GivenGrade("good", "Fine."))))
                .as(story)
                .extracting(note -> note.kind().name())
                .containsExactly(kinds.isEmpty() ? new String[0] : kinds.split(","));
    }

    @Test
    void gradeWithADashForAReason_isNoted() {
        assertThat(notes(form(SCHOOL, C01, Map.of("text", new AnswerContent(DEEP, null)), new GivenGrade("good", "-"))))
                .extracting(DepthNote::kind)
                .containsExactly(DepthKind.GRADED_WITHOUT_REASON);
    }

    @Test
    void tickWithoutEvidence_isNoted() {
        assertThat(notes(form(
                        SCHOOL,
                        C01,
                        Map.of("tick", new AnswerContent("yes", null), "text", new AnswerContent(DEEP, null)),
                        new GivenGrade("good", "Because."))))
                .extracting(DepthNote::kind)
                .containsExactly(DepthKind.YES_NO_WITHOUT_EVIDENCE);
    }

    @Test
    void gradeWithoutReason_andShortText_areNoted() {
        assertThat(notes(form(
                        SCHOOL,
                        C01,
                        Map.of("text", new AnswerContent("All fine.", null)),
                        new GivenGrade("good", null))))
                .extracting(DepthNote::kind)
                .containsExactlyInAnyOrder(DepthKind.GRADED_WITHOUT_REASON, DepthKind.VERY_SHORT);
    }

    @Test
    void sameText_inTwoForms_isNotedForBoth() {
        Map<String, AnswerContent> same = Map.of("text", new AnswerContent(DEEP, null));
        assertThat(notes(form(SCHOOL, C01, same, null), form(SCHOOL, C02, same, null)))
                .extracting(DepthNote::kind, DepthNote::cases, DepthNote::count)
                .containsExactly(tuple(DepthKind.COPIED, List.of(C01, C02), 2));
    }

    @Test
    void nearlySameText_isNoted_butOnesOwnSecondAnswerIsNot() {
        String nearly = DEEP.replace("quiet evenings", "calm evenings").toUpperCase(Locale.ROOT) + "!";
        String longer = DEEP + " " + DEEP.replace("breakfast", "supper");
        assertThat(notes(
                        form(SCHOOL, C01, Map.of("text", new AnswerContent(longer, null)), null),
                        form(
                                POLICE,
                                C02,
                                Map.of("text", new AnswerContent(longer.replaceFirst("most", "many"), null)),
                                null)))
                .extracting(DepthNote::kind)
                .containsOnly(DepthKind.COPIED);
        assertThat(notes(form(
                        SCHOOL,
                        C01,
                        Map.of("text", new AnswerContent(DEEP, null), "tick", new AnswerContent("yes", nearly)),
                        null)))
                .isEmpty();
    }

    @Test
    void twoDifferentTexts_areNotCopies() {
        String other =
                "Two officers saw both children awake in the front room at night and wrote down what each of them said.";
        assertThat(notes(
                        form(SCHOOL, C01, Map.of("text", new AnswerContent(DEEP, null)), null),
                        form(POLICE, C01, Map.of("text", new AnswerContent(other, null)), null)))
                .isEmpty();
    }
}
