package org.caseaudit.domain.grading;

/** Why an answer is worth a conversation before the meeting. */
public enum DepthKind {
    /** Nothing is said in the section at all: its boxes are empty, or hold a dash. */
    EMPTY,
    /** A tick without what it rests on: what made Sandwell's audits worthless (LGA letter 2016, appendix 1, section 2). */
    YES_NO_WITHOUT_EVIDENCE,
    VERY_SHORT,
    /** The same or nearly the same text stands in another form too. */
    COPIED,
    GRADED_WITHOUT_REASON,
    /** Graded, but no answer stands behind the grade: the empty police form of the Sandwell letter. */
    GRADED_BUT_EMPTY
}
