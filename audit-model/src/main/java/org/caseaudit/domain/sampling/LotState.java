package org.caseaudit.domain.sampling;

/** What became of a candidate in a draw. */
public enum LotState {
    /** Its case is in the cycle. */
    DRAWN,
    /** Moves up in the order of the tickets when a drawn case of its group has to be replaced. */
    RESERVE,
    /** Was drawn, and had to give way to a reserve. */
    REPLACED
}
