package org.caseaudit.web.template;

import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.parts.ConditionWords;

/**
 * A question among the others of its section, with where it is changed.
 *
 * @param how how it is answered and what for
 * @param onlyIf when it is asked, or null for always
 * @param address of its page, below which the others stand
 */
public record QuestionLine(String code, String text, boolean required, String how, String onlyIf, String address) {
    static QuestionLine of(TemplateDefinition tool, Question question, String address) {
        return new QuestionLine(
                question.code(),
                question.text(),
                question.required(),
                how(question),
                ConditionWords.of(tool, question.shownWhen()),
                address);
    }

    /** For instance: In words. Good practice. How well it was done. */
    static String how(Question question) {
        String bounds = question.type() == QuestionType.SCALE
                ? " from " + question.lowest().toPlainString() + " to "
                        + question.highest().toPlainString()
                : "";
        return TemplateWords.of(question.type()) + bounds + ". " + TemplateWords.of(question.purpose()) + ". "
                + TemplateWords.of(question.questionClass()) + ".";
    }
}
