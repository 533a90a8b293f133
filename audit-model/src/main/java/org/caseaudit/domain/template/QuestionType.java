package org.caseaudit.domain.template;

/** How a question is answered. */
public enum QuestionType {
    /** Yes, no or not applicable; always with the evidence behind it, because ticks alone told Sandwell nothing. */
    YES_NO,
    TEXT,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    DATE,
    NUMBER,
    /** A whole number between the question's lowest and highest. */
    SCALE
}
