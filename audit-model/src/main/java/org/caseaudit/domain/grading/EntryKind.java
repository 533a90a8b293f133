package org.caseaudit.domain.grading;

/** What a row of a form holds. */
public enum EntryKind {
    /** An answer with its evidence, for a question. */
    ANSWER,
    /** A grade with its reason, for a section or the case as a whole. */
    GRADE
}
