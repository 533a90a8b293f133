package org.caseaudit.domain.moderation;

/** Whether somebody was at the grading meeting. */
public enum Presence {
    PRESENT,
    /** Not there, and had said so. */
    APOLOGIES,
    /** Not there, and nobody had said so. */
    ABSENT
}
