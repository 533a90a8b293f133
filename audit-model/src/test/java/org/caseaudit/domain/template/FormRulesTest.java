package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.domain.template.Templates.answered;
import static org.caseaudit.domain.template.Templates.bounded;
import static org.caseaudit.domain.template.Templates.choice;
import static org.caseaudit.domain.template.Templates.graded;
import static org.caseaudit.domain.template.Templates.inSector;
import static org.caseaudit.domain.template.Templates.onPlan;
import static org.caseaudit.domain.template.Templates.required;
import static org.caseaudit.domain.template.Templates.section;
import static org.caseaudit.domain.template.Templates.template;
import static org.caseaudit.domain.template.Templates.text;
import static org.caseaudit.domain.template.Templates.when;
import static org.caseaudit.domain.template.Templates.withOverallGrade;
import static org.caseaudit.domain.template.Templates.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.agency.Sector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {
    private static final Condition POLICE_ON_CHILD_PROTECTION = new Condition(
            "seen", List.of("yes"), List.of(PlanType.CHILD_PROTECTION), List.of(Sector.POLICE, Sector.PROBATION));

    @Nested
    class Shown {
        private final TemplateDefinition template = template(
                section(
                        "facts",
                        yesNo("seen"),
                        choice("kinds", QuestionType.MULTIPLE_CHOICE, "a", "b", "c"),
                        bounded("sure", QuestionType.SCALE, "0", "10"),
                        when(answered("seen", "no", "na"), text("why-not", Purpose.EVIDENCE)),
                        when(answered("kinds", "b", "c"), text("more", Purpose.EVIDENCE)),
                        when(answered("sure", "0", "1"), text("unsure", Purpose.EVIDENCE)),
                        when(answered("seen", "no"), yesNo("followed-up")),
                        when(answered("followed-up", "no"), text("chain", Purpose.EVIDENCE)),
                        when(POLICE_ON_CHILD_PROTECTION, text("all-parts", Purpose.EVIDENCE))),
                when(onPlan(PlanType.LOOKED_AFTER), section("care", text("permanency", Purpose.EVIDENCE))),
                when(inSector(Sector.POLICE), section("incidents", text("attended", Purpose.EVIDENCE))));

        @ParameterizedTest
        @CsvSource({
            "why-not, seen=no, CHILD_IN_NEED, HEALTH, true",
            "why-not, seen=na, CHILD_IN_NEED, HEALTH, true",
            "why-not, seen=yes, CHILD_IN_NEED, HEALTH, false",
            "why-not, '', CHILD_IN_NEED, HEALTH, false", // nothing answered yet
            "more, kinds=b, CHILD_IN_NEED, HEALTH, true",
            "more, 'kinds=a,c', CHILD_IN_NEED, HEALTH, true", // one of several ticked is enough
            "more, kinds=a, CHILD_IN_NEED, HEALTH, false",
            "unsure, sure=1, CHILD_IN_NEED, HEALTH, true",
            "unsure, sure=10, CHILD_IN_NEED, HEALTH, false", // not because 10 begins with 1
            "chain, seen=no;followed-up=no, CHILD_IN_NEED, HEALTH, true",
            "chain, seen=yes;followed-up=no, CHILD_IN_NEED, HEALTH, false", // answered once, then hidden
            "all-parts, seen=yes, CHILD_PROTECTION, POLICE, true",
            "all-parts, seen=yes, CHILD_PROTECTION, PROBATION, true",
            "all-parts, seen=no, CHILD_PROTECTION, POLICE, false", // each part must hold
            "all-parts, seen=yes, CHILD_IN_NEED, POLICE, false",
            "all-parts, seen=yes, CHILD_PROTECTION, HEALTH, false",
            "permanency, '', LOOKED_AFTER, HEALTH, true",
            "permanency, '', CHILD_PROTECTION, HEALTH, false",
            "permanency, '', , HEALTH, false", // the plan is not known
            "attended, '', LOOKED_AFTER, POLICE, true",
            "attended, '', LOOKED_AFTER, , false" // the coordinator previews, for no agency
        })
        void isShown_goesByAnswersPlanAndSector(
                String question, String answers, PlanType plan, Sector sector, boolean shown) {
            FormContext form = new FormContext(plan, sector, answers(answers), Map.of());

            assertThat(FormRules.isShown(
                            template, form, template.question(question).orElseThrow()))
                    .isEqualTo(shown);
        }

        @Test
        void isShown_isFalse_whenTheSectionIsHidden() {
            FormContext form = new FormContext(PlanType.LOOKED_AFTER, Sector.HEALTH, Map.of(), Map.of());

            assertThat(FormRules.isShown(
                            template, form, template.section("care").orElseThrow()))
                    .isTrue();
            assertThat(FormRules.isShown(
                            template, form, template.section("incidents").orElseThrow()))
                    .isFalse();
        }

        @Test
        void visibleSections_keepOrderAndDropWhatIsHidden() {
            FormContext form = new FormContext(PlanType.LOOKED_AFTER, Sector.POLICE, answers("seen=no"), Map.of());

            List<Section> visible = FormRules.visibleSections(template, form);

            assertThat(visible).extracting(Section::code).containsExactly("facts", "care", "incidents");
            assertThat(visible.get(0).questions())
                    .extracting(Question::code)
                    .containsExactly("seen", "kinds", "sure", "why-not", "followed-up");
        }

        @Test
        void visibleSections_dropASectionWithoutAnyQuestionShown() {
            TemplateDefinition nothingToGradeBy =
                    template(graded(section("care", when(onPlan(PlanType.LOOKED_AFTER), yesNo("permanency")))));
            FormContext form = new FormContext(PlanType.CHILD_IN_NEED, Sector.HEALTH, Map.of(), Map.of());

            assertThat(FormRules.visibleSections(nothingToGradeBy, form)).isEmpty();
            assertThat(FormRules.missing(nothingToGradeBy, form)).isEmpty();
        }
    }

    @Nested
    class WhatIsMissing {
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    // required, value, evidence, missing
                    "true, -, -, 'answer,evidence'",
                    "true, yes, -, evidence", // a tick is no finding
                    "true, na, -, evidence", // why does it not apply?
                    "true, -, the log of 3 May, answer",
                    "true, no, the log of 3 May, ''",
                    "false, -, -, ''", // left out, as it may be
                    "false, yes, -, evidence", // answered, so it needs its evidence
                    "false, -, the log of 3 May, answer" // evidence for what?
                })
        void missing_asksForTheEvidenceBehindYesAndNo(boolean required, String value, String evidence, String what) {
            Question question = required ? required(yesNo("seen")) : yesNo("seen");

            assertThat(missing(question, value, evidence))
                    .extracting(Missing::what)
                    .isEqualTo(what.isEmpty() ? List.of() : List.of(what.split(",")));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "true, -, -, answer",
                    "true, some text, -, ''", // a text is its own evidence
                    "true, -, only evidence, answer",
                    "false, -, -, ''",
                    "false, -, only evidence, ''"
                })
        void missing_asksForRequiredTexts(boolean required, String value, String evidence, String what) {
            Question question = required ? required(text("what", Purpose.EVIDENCE)) : text("what", Purpose.EVIDENCE);

            assertThat(missing(question, value, evidence))
                    .extracting(Missing::what)
                    .isEqualTo(what.isEmpty() ? List.of() : List.of(what));
        }

        @Test
        void missing_neverAsksForWhatIsHidden() {
            TemplateDefinition template = template(
                    section("facts", yesNo("seen"), when(answered("seen", "no"), required(yesNo("why")))),
                    when(onPlan(PlanType.LOOKED_AFTER), graded(section("care", required(yesNo("permanency"))))));

            assertThat(FormRules.missing(template, onChildProtection("", Map.of())))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "-, -, 'grade,reason'",
                    "good, -, reason",
                    "-, seen weekly, grade",
                    "good, seen weekly, ''",
                    "could-not-judge, -, reason",
                    "could-not-judge, the log is lost, ''"
                })
        void missing_asksForGradeAndReason_ofGradedSectionsAndTheCase(String grade, String reason, String what) {
            TemplateDefinition template = withOverallGrade(
                    template(section("facts", yesNo("seen")), graded(section("work", yesNo("visited")))));
            GivenGrade given = new GivenGrade(grade, reason);
            FormContext form = onChildProtection("", Map.of("work", given, "overall", given));

            List<String> expected = what.isEmpty() ? List.of() : List.of(what.split(","));
            List<Missing> missing = FormRules.missing(template, form);

            assertThat(missing)
                    .filteredOn(one -> one.section().equals("work"))
                    .extracting(Missing::what)
                    .isEqualTo(expected);
            assertThat(missing)
                    .filteredOn(one -> one.section().equals("overall"))
                    .extracting(Missing::what)
                    .isEqualTo(expected);
            assertThat(missing).hasSize(2 * expected.size()).allSatisfy(one -> {
                assertThat(one.question()).isNull();
                assertThat(one.message()).endsWith(".");
            });
        }

        @Test
        void missing_asksWhySomebodyCannotJudge_andForTheAnswersAllTheSame() {
            TemplateDefinition template = template(graded(section("work", required(text("what", Purpose.EVIDENCE)))));
            GivenGrade given = new GivenGrade(GivenGrade.COULD_NOT_JUDGE, null);

            assertThat(FormRules.missing(template, onChildProtection("", Map.of("work", given))))
                    .extracting(Missing::what, Missing::message)
                    .containsExactly(
                            tuple(Missing.ANSWER, "Answer “Question what”."),
                            tuple(Missing.REASON, "Say why you cannot judge “Section work”."));
        }

        @Test
        void missing_namesEverything_inTheOrderOfTheForm() {
            TemplateDefinition template = withOverallGrade(template(
                    graded(section("one", required(yesNo("a")), required(text("b", Purpose.DIFFERENCE)))),
                    section("two", required(text("c", Purpose.FACT)))));

            assertThat(FormRules.missing(template, onChildProtection("", Map.of())))
                    .extracting(missing -> missing.section() + "/" + missing.question() + "/" + missing.what())
                    .containsExactly(
                            "one/a/answer",
                            "one/a/evidence",
                            "one/b/answer",
                            "one/null/grade",
                            "one/null/reason",
                            "two/c/answer",
                            "overall/null/grade",
                            "overall/null/reason");
        }

        private List<Missing> missing(Question question, String value, String evidence) {
            Map<String, AnswerContent> answers = Map.of(question.code(), new AnswerContent(value, evidence));
            return FormRules.missing(
                    template(section("s", question)), new FormContext(null, Sector.POLICE, answers, Map.of()));
        }
    }

    private static FormContext onChildProtection(String answers, Map<String, GivenGrade> grades) {
        return new FormContext(PlanType.CHILD_PROTECTION, Sector.SOCIAL_CARE, answers(answers), grades);
    }

    /** Reads {@code seen=no;kinds=a,b}. */
    private static Map<String, AnswerContent> answers(String text) {
        Map<String, AnswerContent> answers = new HashMap<>();
        for (String answer : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] parts = answer.split("=");
            answers.put(parts[0], new AnswerContent(parts[1], null));
        }
        return answers;
    }
}
