package org.caseaudit.web.template;

import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.parts.ConditionWords;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.template.EditView.Moves;

/**
 * A question among the others of its section, with where it is changed.
 *
 * @param how how it is answered and what for
 * @param onlyIf when it is asked, or null for always
 */
public record QuestionLine(String text, boolean required, String how, String onlyIf, Moves moves) {
    static QuestionLine of(Draft draft, Section section, Question question) {
        return new QuestionLine(
                question.text(),
                question.required(),
                how(question),
                ConditionWords.of(draft.tool(), question.shownWhen()),
                new Moves(
                        "question-" + question.code(),
                        draft.at("edit", "sections", section.code(), "questions", question.code()),
                        draft.at("edit", "conditions", section.code(), question.code()),
                        section.code() + "/" + question.code()));
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
