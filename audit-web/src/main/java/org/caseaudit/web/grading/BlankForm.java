package org.caseaudit.web.grading;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.Choice;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.parts.ConditionWords;

/**
 * The whole tool as an empty form on paper: with everything it may ask, and in words when it asks it.
 *
 * @param overall whether the case is graded as a whole as well
 */
public record BlankForm(
        FormHead head, String name, String purpose, List<Part> parts, List<Grade> grades, boolean overall) {
    /** @param onlyIf when it is for, or null for always */
    public record Part(String title, String guidance, String onlyIf, List<Asked> questions, boolean graded) {}

    /**
     * @param boxes what can be ticked; none where something is written
     * @param howTo how it is answered where that does not show, or null
     * @param lines how much room there is to write
     */
    public record Asked(
            String caption,
            String text,
            boolean required,
            String guidance,
            String onlyIf,
            List<String> boxes,
            String howTo,
            boolean evidence,
            int lines) {}

    private static final int LINES_FOR_TEXT = 6;

    static BlankForm of(FormHead head, TemplateDefinition tool) {
        return new BlankForm(
                head,
                tool.name(),
                tool.purpose(),
                tool.sections().stream().map(section -> part(tool, section)).toList(),
                tool.scale().grades(),
                tool.overallGrade());
    }

    private static Part part(TemplateDefinition tool, Section section) {
        return new Part(
                section.title(),
                section.guidance(),
                ConditionWords.of(tool, section.shownWhen()),
                section.questions().stream()
                        .map(question -> asked(tool, question))
                        .toList(),
                section.graded());
    }

    private static Asked asked(TemplateDefinition tool, Question question) {
        return new Asked(
                PurposeWords.caption(question.purpose()),
                question.text(),
                question.required(),
                question.guidance(),
                ConditionWords.of(tool, question.shownWhen()),
                boxes(question),
                howTo(question),
                question.type() == QuestionType.YES_NO,
                question.type() == QuestionType.TEXT ? LINES_FOR_TEXT : 1);
    }

    private static List<String> boxes(Question question) {
        return switch (question.type()) {
            case YES_NO ->
                Stream.of("yes", "no", "na")
                        .map(code -> AnswerWords.of(question, code))
                        .toList();
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.choices().stream().map(Choice::text).toList();
            case TEXT, DATE, NUMBER, SCALE -> List.of();
        };
    }

    private static String howTo(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE -> "Tick one.";
            case MULTIPLE_CHOICE -> "Tick all that apply.";
            case DATE -> "Day, month and year.";
            case NUMBER -> "A number.";
            case SCALE ->
                "A whole number from " + question.lowest().toPlainString() + " to "
                        + question.highest().toPlainString() + ".";
            case YES_NO, TEXT -> null;
        };
    }
}
