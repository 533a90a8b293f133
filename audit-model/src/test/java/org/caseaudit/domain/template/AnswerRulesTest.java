package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.domain.template.Templates.bounded;
import static org.caseaudit.domain.template.Templates.choice;
import static org.caseaudit.domain.template.Templates.text;
import static org.caseaudit.domain.template.Templates.yesNo;

import java.util.List;
import org.caseaudit.domain.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {
    private static final Question SEEN = yesNo("seen");
    private static final Question NOTES = text("notes", Purpose.EVIDENCE);
    private static final Question LEAD = choice("lead", QuestionType.SINGLE_CHOICE, "police", "health");
    private static final Question KINDS = choice("kinds", QuestionType.MULTIPLE_CHOICE, "a", "b", "c");
    private static final Question SINCE = Templates.question("since", QuestionType.DATE, Purpose.FACT);
    private static final Question ANY_NUMBER = bounded("any", QuestionType.NUMBER, null, null);
    private static final Question PERCENT = bounded("percent", QuestionType.NUMBER, "0", "100");
    private static final Question SURE = bounded("sure", QuestionType.SCALE, "-2", "10");

    private static final TemplateDefinition ALL =
            Templates.template(Templates.section("s", SEEN, NOTES, LEAD, KINDS, SINCE, ANY_NUMBER, PERCENT, SURE));

    @ParameterizedTest
    @CsvSource({
        "seen, yes",
        "seen, na", // evidence then says why
        "notes, Mum said: nobody came.",
        "lead, police",
        "kinds, b",
        "kinds, 'c,a'", // in the order ticked
        "since, 2024-02-29", // a leap day
        "since, 2027-01-15", // the next review
        "any, -12.5",
        "any, 007", // typed by hand, still a number
        "percent, 0",
        "percent, 100.00",
        "sure, -2",
        "sure, 0",
        "sure, 10"
    })
    void check_takesWhatTheTypeCanHave(String question, String value) {
        assertThat(check(question, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seen, Yes", // programs send one spelling
        "seen, true",
        "seen, 'yes '",
        "lead, housing", // not offered
        "lead, 'police,health'", // two where one is asked
        "kinds, 'a,d'",
        "kinds, 'a,a'", // counted twice in the report
        "kinds, 'a,'", // cut off
        "kinds, 'a, b'",
        "since, 2025-02-29", // no such day
        "since, 29/02/2024", // as written by hand
        "since, 0024-02-28", // two digits of the year typed
        "since, 2024-02-28T10:00:00Z",
        "since, +99999-01-01",
        "any, many",
        "any, '1,5'", // the comma of other countries
        "any, 1e400000000", // a number that fills the memory
        "any, NaN",
        "any, ٣", // a digit, but not one that sorts
        "percent, 100.01",
        "percent, -1",
        "sure, 11",
        "sure, -3",
        "sure, 5.5",
        "sure, 05", // conditions compare as text
        "sure, -0"
    })
    void check_findsFault_whenTheValueIsNoneOfItsType(String question, String value) {
        assertThat(check(question, value)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("value");
            assertThat(fault.message()).endsWith(".");
        });
    }

    @Test
    void check_saysWhatIsPossible() {
        assertThat(check("kinds", "d").get(0).message()).contains("a, b, c");
        assertThat(check("sure", "11").get(0).message()).contains("from -2 to 10");
        assertThat(check("percent", "101").get(0).message()).contains("at most 100");
    }

    @Test
    void check_neverRepeatsWhatWasTyped() {
        assertThat(check("lead", "a child's name").get(0).message()).doesNotContain("child");
        assertThat(check("since", "a child's name").get(0).message()).doesNotContain("child");
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void check_takesAPartialAnswer_whateverTheType(QuestionType type) {
        Question question = Templates.question("q", type, Purpose.EVIDENCE);

        assertThat(AnswerRules.check(question, new AnswerContent(null, null))).isEmpty();
        assertThat(AnswerRules.check(question, new AnswerContent(null, "case note of 3 May")))
                .isEmpty();
        assertThat(AnswerRules.check(question, new AnswerContent("   ", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "two\nlines", "two\r\nlines from a page", "żółć, 日本, 👩‍👧"})
    void check_takesWhatPeopleType(String text) {
        assertThat(AnswerRules.check(NOTES, new AnswerContent(text, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b", // cuts the text in some databases
                "a\u001b[31mb", // colours of a terminal
                "a\u0007b",
                "a\u0085b", // from a broken conversion of Windows text
                "a\ud83d", // half an emoji, cut off by a program
                "\udc69b"
            })
    void check_findsFault_whenTextHoldsWhatNobodyTypes(String text) {
        assertThat(AnswerRules.check(NOTES, new AnswerContent(text, text)))
                .extracting(Fault::field)
                .containsExactly("value", "evidence");
    }

    @Test
    void check_findsFault_whenTextsAreOverLong() {
        String longest = "x".repeat(20_000);

        assertThat(AnswerRules.check(NOTES, new AnswerContent(longest, longest)))
                .isEmpty();
        assertThat(AnswerRules.check(NOTES, new AnswerContent(longest + "x", null)))
                .containsExactly(new Fault("value", "Shorten this to at most 20,000 characters; it has 20,001."));
        assertThat(AnswerRules.check(SEEN, new AnswerContent("yes", longest + "x")))
                .extracting(Fault::field)
                .containsExactly("evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "good, , ", // the reason comes later
        ", Because of the visits, ",
        "good, Because of the visits, ",
        "fine, , grade", // not in the scale
        "Good, , grade", // its name, not its code
        "could-not-judge, The log is lost, ", // beside every scale
        "fine, a\u0000b, 'grade,reason'"
    })
    void check_ofAGrade_goesByTheScale(String grade, String reason, String faulty) {
        List<Fault> faults = AnswerRules.check(OfstedScale.FOUR_GRADES, new GivenGrade(grade, reason));

        assertThat(faults).extracting(Fault::field).isEqualTo(faulty == null ? List.of() : List.of(faulty.split(",")));
    }

    private static List<Fault> check(String question, String value) {
        return AnswerRules.check(ALL.question(question).orElseThrow(), new AnswerContent(value, null));
    }
}
