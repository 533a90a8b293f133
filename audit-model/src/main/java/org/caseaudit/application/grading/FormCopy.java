package org.caseaudit.application.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;

/**
 * Everything that stands in one form, in words that need nothing beside them: an agency keeps it as its own copy.
 *
 * @param pseudonym the case; who the child is stands nowhere in it
 * @param overall null when the case is not graded as a whole
 */
public record FormCopy(
        AssignmentId assignment,
        String theme,
        String pseudonym,
        String agency,
        String auditor,
        LocalDate due,
        AssignmentState state,
        Instant submittedAt,
        Instant signedOffAt,
        String template,
        int templateVersion,
        List<SectionCopy> sections,
        GradeCopy overall) {

    /** @param grade null when the section is not graded */
    public record SectionCopy(String code, String title, List<AnswerCopy> answers, GradeCopy grade) {}

    /**
     * @param answer in words, or null
     * @param asked false for what was written before another answer made the question go away
     * @param written null where nothing was ever written
     */
    public record AnswerCopy(
            String code,
            String question,
            String answer,
            String evidence,
            List<FileCopy> files,
            boolean asked,
            Written written) {}

    /**
     * @param grade its name, or null
     * @param written null where nothing was ever written
     */
    public record GradeCopy(String grade, String reason, Written written) {}

    public record FileCopy(String name, int size, String sha256) {}

    /** Who wrote last, and when. */
    public record Written(String by, Instant at, int revision) {}
}
