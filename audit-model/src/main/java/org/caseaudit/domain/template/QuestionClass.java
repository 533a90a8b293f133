package org.caseaudit.domain.template;

/** Whether a question checks that something was done, or how well; reported apart, since either alone misleads. */
public enum QuestionClass {
    COMPLIANCE,
    QUALITY
}
