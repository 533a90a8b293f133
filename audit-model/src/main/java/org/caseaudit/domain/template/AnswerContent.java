package org.caseaudit.domain.template;

/**
 * What stands in the form for one question.
 *
 * @param value the answer as text: yes, no or na; the text itself; a choice code; choice codes joined by commas; an ISO
 *     date; a number; null when only evidence was written so far
 * @param evidence what the answer rests on; null when none was given
 */
public record AnswerContent(String value, String evidence) {
    /** The answer to a yes or no question that does not concern this case or agency. */
    public static final String NOT_APPLICABLE = "na";

    public AnswerContent {
        value = value == null || value.isBlank() ? null : value;
        evidence = evidence == null || evidence.isBlank() ? null : evidence;
    }

    public boolean isBlank() {
        return value == null && evidence == null;
    }
}
