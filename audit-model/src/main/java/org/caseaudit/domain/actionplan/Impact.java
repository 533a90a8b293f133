package org.caseaudit.domain.actionplan;

/** Whether an action that was done made a difference for children. */
public enum Impact {
    DIFFERENCE_MADE,
    SOME_DIFFERENCE,
    NO_DIFFERENCE,
    /** It cannot be told yet; somebody looks again. */
    TOO_EARLY
}
