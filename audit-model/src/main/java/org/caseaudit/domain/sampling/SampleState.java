package org.caseaudit.domain.sampling;

/** Where a list of candidates stands on its way to being the sample of a cycle. */
public enum SampleState {
    /** Read in; may still be replaced by a better one. */
    IMPORTED,
    /** Fixed and its hash on record; from here on there may be a seed. */
    FROZEN,
    /** Drawn from; the cases are in the cycle. */
    DRAWN,
    /** Given up with a reason; kept for the record, drawn from no more. */
    GIVEN_UP
}
