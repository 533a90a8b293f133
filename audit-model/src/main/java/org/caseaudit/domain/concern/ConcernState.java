package org.caseaudit.domain.concern;

/** How far up the line a concern has come; overdue is computed, not a state. */
public enum ConcernState {
    RAISED,
    /** A named manager has it. */
    REFERRED,
    /** What was done is written down; the chair has yet to say whether it is enough. */
    ACTED,
    RESOLVED
}
