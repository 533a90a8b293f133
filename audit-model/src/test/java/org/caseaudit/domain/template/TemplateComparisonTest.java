package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.caseaudit.domain.template.TemplateChange.Kind;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

class TemplateComparisonTest {
    private final TemplateDefinition tool = SmallTemplate.definition();
    private final TemplateDraft draft = new TemplateDraft(tool);

    private List<String> differences(TemplateDefinition after) {
        return TemplateComparison.of(tool, after).stream()
                .map(c -> c.kind() + " " + (c.question() == null ? c.section() : c.question())
                        + (c.aspect() == null ? "" : " " + c.aspect() + ": " + c.before() + " -> " + c.after()))
                .toList();
    }

    @Test
    void theSame_hasNoDifference() {
        assertThat(differences(tool)).isEmpty();
        assertThat(differences(draft.about("Small", "For tests", new BigDecimal("2.50"), true)))
                .as("a number in another spelling is the same number")
                .isEmpty();
    }

    @Test
    void whatIsSaidOtherwise_isAChangeWithBothSides() {
        Question seen = tool.question("seen").orElseThrow();
        Question reworded = new Question(
                "seen",
                "Seen alone?",
                "Look at the visits.",
                seen.type(),
                seen.purpose(),
                seen.questionClass(),
                false,
                seen.choices(),
                null,
                null,
                null);

        assertThat(differences(draft.question(SmallTemplate.SECTION, reworded)))
                .containsExactly(
                        "CHANGED seen text: Question seen -> Seen alone?",
                        "CHANGED seen guidance: null -> Look at the visits.",
                        "CHANGED seen required: true -> false");
        assertThat(differences(draft.about("Smaller", "For tests", new BigDecimal("2.5"), false)))
                .containsExactly("CHANGED null name: Small -> Smaller", "CHANGED null overallGrade: true -> false");
    }

    @Test
    void whatIsGone_andWhatIsNew_isSaid() {
        TemplateDefinition without = draft.withoutQuestion(SmallTemplate.SECTION, "others");
        Section second = new Section(
                "second",
                "Second",
                null,
                List.of(LgaArea.SERVICE_RESPONSE),
                true,
                null,
                tool.sections().get(0).questions());

        assertThat(differences(without)).containsExactly("REMOVED others");
        assertThat(differences(draft.section(second))).containsExactly("ADDED second");
        assertThat(TemplateComparison.of(without, tool))
                .extracting(TemplateChange::kind)
                .containsExactly(Kind.ADDED);
    }

    @Test
    void aQuestionTakenFromTheTopToTheEnd_isTheOneThatMoved() {
        List<Question> questions = tool.sections().get(0).questions();
        TemplateDefinition moved = tool;
        for (int i = 1; i < questions.size(); i++) {
            moved = new TemplateDraft(moved).moveQuestion(SmallTemplate.SECTION, "seen", false);
        }

        assertThat(differences(moved)).containsExactly("MOVED seen");
    }

    @Test
    void anotherConditionOrScale_isAChange() {
        Question whyNot = tool.question("why-not").orElseThrow();
        Question always = new Question(
                "why-not",
                whyNot.text(),
                null,
                whyNot.type(),
                whyNot.purpose(),
                whyNot.questionClass(),
                true,
                List.of(),
                null,
                null,
                new Condition(null, List.of(), List.of(PlanType.CHILD_IN_NEED), List.of()));
        GradingScale two = new GradingScale(
                "two",
                "Two grades",
                List.of(new Grade("good", "Good", "Fine."), new Grade("bad", "Bad", "Not fine.")),
                "good",
                List.of());

        assertThat(differences(draft.question(SmallTemplate.SECTION, always)))
                .containsExactly("CHANGED why-not showWhen: seen: no -> plan: CHILD_IN_NEED");
        assertThat(differences(draft.scale(two)))
                .singleElement()
                .asString()
                .endsWith("Two grades: Good (Fine.); Bad (Not fine.). Good through good; urgent: none");
    }
}
