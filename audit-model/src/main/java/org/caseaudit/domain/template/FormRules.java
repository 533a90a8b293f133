package org.caseaudit.domain.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseaudit.domain.agency.Sector;

/** What a form shows of its template, and what it lacks before it can be submitted. */
public final class FormRules {
    private FormRules() {}

    /**
     * The sections shown, in order, each with only the questions shown. A condition on a question that is itself hidden
     * is not met, whatever was once answered there; a section none of whose questions is shown is not shown either,
     * since there would be nothing to grade it by.
     */
    public static List<Section> visibleSections(TemplateDefinition template, FormContext context) {
        List<Section> visible = new ArrayList<>();
        Set<String> shown = new HashSet<>(); // conditions look back only, so one pass in order settles them all
        for (Section section : template.sections()) {
            if (isMet(section.shownWhen(), template, context, shown)) {
                List<Question> questions = new ArrayList<>();
                for (Question question : section.questions()) {
                    if (isMet(question.shownWhen(), template, context, shown)) {
                        shown.add(question.code());
                        questions.add(question);
                    }
                }
                if (!questions.isEmpty()) {
                    visible.add(section.withQuestions(questions));
                }
            }
        }
        return List.copyOf(visible);
    }

    /** Whether the form shows this question; false too when the template has no such question. */
    public static boolean isShown(TemplateDefinition template, FormContext context, Question question) {
        return visibleSections(template, context).stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(shown -> shown.code().equals(question.code()));
    }

    /** Whether the form shows this section; false too when the template has no such section. */
    public static boolean isShown(TemplateDefinition template, FormContext context, Section section) {
        return visibleSections(template, context).stream()
                .anyMatch(shown -> shown.code().equals(section.code()));
    }

    /**
     * Everything a form lacks before it can be submitted, in the template's order: required answers; the evidence behind
     * every yes, no and not applicable (LGA letter 2016, appendix 1: ticks without evidence said nothing); a grade with
     * its reason for every graded section and, where asked, for the case as a whole; who cannot judge says why. That asks
     * for the answers all the same, or it would be a way to hand in an empty form. Nothing that is not shown is missing.
     * Empty when it may be submitted.
     */
    public static List<Missing> missing(TemplateDefinition template, FormContext context) {
        List<Missing> missing = new ArrayList<>();
        for (Section section : visibleSections(template, context)) {
            section.questions().forEach(question -> answer(section, question, context, missing));
            if (section.graded()) {
                grade(section.code(), "“" + section.title() + "”", context, missing);
            }
        }
        if (template.overallGrade()) {
            grade(TemplateDefinition.OVERALL, "the case as a whole", context, missing);
        }
        return List.copyOf(missing);
    }

    private static void answer(Section section, Question question, FormContext context, List<Missing> missing) {
        AnswerContent answer = context.answer(question.code());
        boolean yesNo = question.type() == QuestionType.YES_NO;
        boolean begun = yesNo && !answer.isBlank(); // evidence without a yes or no is half an answer, easily overlooked
        if (answer.value() == null && (question.required() || begun)) {
            String message = "Answer “" + question.text() + "”.";
            missing.add(new Missing(section.code(), question.code(), Missing.ANSWER, message));
        }
        if (answer.evidence() == null && yesNo && (question.required() || begun)) {
            String message =
                    "Say what the answer to “" + question.text() + "” rests on; if it does not apply, say why.";
            missing.add(new Missing(section.code(), question.code(), Missing.EVIDENCE, message));
        }
    }

    private static void grade(String section, String of, FormContext context, List<Missing> missing) {
        GivenGrade given = context.grade(section);
        if (given.grade() == null) {
            missing.add(
                    new Missing(section, null, Missing.GRADE, "Grade " + of + ", or say that you cannot judge it."));
        }
        if (given.reason() == null) {
            String why = given.couldNotJudge()
                    ? "Say why you cannot judge " + of + "."
                    : "Say why you give " + of + " this grade.";
            missing.add(new Missing(section, null, Missing.REASON, why));
        }
    }

    private static boolean isMet(
            Condition condition, TemplateDefinition template, FormContext context, Set<String> shown) {
        if (condition == null) {
            return true;
        }
        PlanType plan = context.planType();
        Sector sector = context.sector();
        boolean planFits = condition.planTypes().isEmpty()
                || (plan != null && condition.planTypes().contains(plan));
        boolean sectorFits = condition.sectors().isEmpty()
                || (sector != null && condition.sectors().contains(sector));
        return planFits && sectorFits && isAnswered(condition, template, context, shown);
    }

    private static boolean isAnswered(
            Condition condition, TemplateDefinition template, FormContext context, Set<String> shown) {
        if (condition.question() == null) {
            return true;
        }
        String value = context.answer(condition.question()).value();
        if (value == null || !shown.contains(condition.question())) {
            return false;
        }
        boolean several = template.question(condition.question())
                .filter(question -> question.type() == QuestionType.MULTIPLE_CHOICE)
                .isPresent();
        return several
                ? Arrays.stream(value.split(",", -1)).anyMatch(condition.answers()::contains)
                : condition.answers().contains(value);
    }
}
