package org.caseaudit.domain.cycle;

/** Where a themed audit stands. */
public enum CycleState {
    /** Being prepared; nobody outside the chair's office sees forms. */
    PLANNED,
    /** Forms are out and being filled, each agency blind to the others. */
    OPEN,
    /** The grading meeting: all grades lie side by side. */
    MODERATION,
    /** The combined report is written. */
    REPORTING,
    /** The board and all agencies read the report; actions run. */
    PUBLISHED,
    CLOSED,
    ABANDONED
}
