package org.caseaudit.application.concern;

/** What a concern that is not resolved asks of somebody. */
public enum ConcernTask {
    REFER,
    RECORD_ACTION,
    RESOLVE,
    /** Nothing now: they raised it, and others act. */
    FOLLOW
}
