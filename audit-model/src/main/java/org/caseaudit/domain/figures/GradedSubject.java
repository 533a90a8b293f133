package org.caseaudit.domain.figures;

/** What the agencies graded in a practice area; a template says which. */
public enum GradedSubject {
    /** All of them the same thing, for instance the multi-agency response: differing grades are disagreement. */
    SAME_THING,
    /** Each its own contribution: differing grades may be true differences, so no coefficient is calculated. */
    OWN_PART
}
