package org.caseaudit.testing;

/** A moment in the life of an audit at which something may be tried; each is reached from the one before it. */
public enum Moment {
    PLANNED,
    /** The form of the police is complete and not handed in; the others' are handed in. */
    OPEN,
    /** Every form is handed in. */
    HANDED_IN,
    MODERATION,
    REPORTING,
    /** The report is signed off, but not yet published. */
    SIGNED_OFF,
    PUBLISHED,
    CLOSED,
    /** Ended by the chair while every form was handed in. */
    ABANDONED
}
