package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWordsTest {
    private static Question question(QuestionType type) {
        List<Choice> choices = List.of(new Choice("home", "At home"), new Choice("school", "At school, alone"));
        return new Question(
                "q", "Where?", null, type, Purpose.EVIDENCE, QuestionClass.QUALITY, true, choices, null, null, null);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "YES_NO, yes, Yes",
        "YES_NO, no, No",
        "YES_NO, na, Not applicable",
        "SINGLE_CHOICE, school, 'At school, alone'",
        "MULTIPLE_CHOICE, 'home,school', 'At home; At school, alone'",
        "SINGLE_CHOICE, retired-code, retired-code",
        "TEXT, yes, yes",
        "DATE, 2026-03-01, 2026-03-01",
        "NUMBER, -5, -5",
        "TEXT, , ",
    })
    void answer_isReadInWords(QuestionType type, String value, String words) {
        assertThat(AnswerWords.of(question(type), value)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "good, Good",
        "requires-improvement, Requires improvement",
        "could-not-judge, Could not judge",
        "retired-code, retired-code",
        ", ",
    })
    void grade_isReadInWords(String code, String words) {
        assertThat(AnswerWords.of(OfstedScale.FOUR_GRADES, new GivenGrade(code, null)))
                .isEqualTo(words);
    }
}
