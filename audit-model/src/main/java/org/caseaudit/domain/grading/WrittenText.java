package org.caseaudit.domain.grading;

import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.GivenGrade;

/**
 * What stands in an entry, for reading through very many of them.
 *
 * @param content the answer or the grade
 * @param grounds the evidence or the reason
 */
public record WrittenText(AssignmentId form, EntryKind kind, String code, String content, String grounds) {
    public AnswerContent answer() {
        return new AnswerContent(content, grounds);
    }

    public GivenGrade grade() {
        return new GivenGrade(content, grounds);
    }
}
