package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateDraftTest {
    private final TemplateDefinition tool = SmallTemplate.definition();
    private final TemplateDraft draft = new TemplateDraft(tool);

    private static Question question(String code, QuestionType type) {
        return new Question(
                code,
                "Question " + code,
                null,
                type,
                Purpose.FACT,
                QuestionClass.QUALITY,
                false,
                List.of(),
                null,
                null,
                null);
    }

    private static List<String> questions(TemplateDefinition changed) {
        return changed.sections().get(0).questions().stream()
                .map(Question::code)
                .toList();
    }

    @Test
    void aQuestion_isReplacedInItsPlace_orComesLast() {
        TemplateDefinition replaced = draft.question(SmallTemplate.SECTION, question("seen", QuestionType.TEXT));
        TemplateDefinition added = draft.question(SmallTemplate.SECTION, question("new", QuestionType.TEXT));

        assertThat(questions(replaced)).isEqualTo(questions(tool));
        assertThat(replaced.question("seen").orElseThrow().type()).isEqualTo(QuestionType.TEXT);
        assertThat(questions(added)).endsWith("new").hasSize(questions(tool).size() + 1);
    }

    @Test
    void aQuestion_movesOnePlace_andNotBeyondItsSection() {
        assertThat(questions(draft.moveQuestion(SmallTemplate.SECTION, "why-not", true)))
                .startsWith("why-not", "seen");
        assertThat(questions(draft.moveQuestion(SmallTemplate.SECTION, "seen", false)))
                .startsWith("why-not", "seen");
        assertThat(draft.moveQuestion(SmallTemplate.SECTION, "seen", true)).isEqualTo(tool);
        assertThat(draft.moveQuestion(SmallTemplate.SECTION, "others", false)).isEqualTo(tool);
        assertThat(draft.moveQuestion("nowhere", "seen", false)).isEqualTo(tool);
    }

    @Test
    void aSection_isAddedMovedAndTakenAway() {
        Section second = new Section(
                "second", "Second", null, List.of(), false, null, List.of(question("q", QuestionType.TEXT)));
        TemplateDraft two = new TemplateDraft(draft.section(second));

        assertThat(two.moveSection("second", true).sections())
                .extracting(Section::code)
                .containsExactly("second", SmallTemplate.SECTION);
        assertThat(two.withoutSection(SmallTemplate.SECTION).sections()).containsExactly(second);
        assertThat(two.withoutQuestion("second", "q").sections().get(1).questions())
                .isEmpty();
    }

    @Test
    void whatTheToolSaysOfItself_changesAlone() {
        TemplateDefinition changed = draft.about("Other", "Why", BigDecimal.ONE, false);

        assertThat(changed.sections()).isEqualTo(tool.sections());
        assertThat(changed.code()).isEqualTo(tool.code());
        assertThat(changed.name()).isEqualTo("Other");
        assertThat(draft.scale(OfstedScale.FOUR_GRADES)).isEqualTo(tool);
    }

    @Test
    void aCondition_mayLookBack_atWhatCanBeForeseen() {
        assertThat(draft.askedBefore("why-not")).extracting(Question::code).containsExactly("seen");
        assertThat(draft.askedBefore("seen")).isEmpty();
        assertThat(draft.askedBefore(SmallTemplate.SECTION)).isEmpty();
        assertThat(draft.askedBefore("unknown")).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "Was the child seen?, was-the-child-seen",
        "Seen, seen-2", // there is one already
        "overall, overall-2", // stands for the grade of the whole case
        "Élan – été, elan-ete",
        "???, item",
        "'', item",
        "A question that goes on and on and on and on, a-question-that-goes-on-and-on-and-on-an"
    })
    void aCode_isMadeOfTheWords_andFree(String words, String code) {
        assertThat(draft.freeCode(words)).isEqualTo(code);
        assertThat(TemplateDraft.freeCode(words, Set.of(code)))
                .isNotEqualTo(code)
                .hasSizeLessThanOrEqualTo(40);
    }
}
