package org.caseaudit.domain.casefile;

/** Whether an agency knows the child. The last three are different answers and stay apart everywhere. */
public enum InvolvementState {
    /** Nobody has answered yet. */
    UNKNOWN,
    KNOWN,
    /** The child was never known to the agency. */
    NOT_KNOWN,
    /** The child was known, but there is no record of the period. */
    NO_RECORDS,
    /** The agency should have known, but was never told of the child. */
    NOT_INFORMED;

    /** Whether the agency has answered that it has nothing to say of the child. */
    public boolean nil() {
        return this == NOT_KNOWN || this == NO_RECORDS || this == NOT_INFORMED;
    }
}
