package org.caseaudit.domain.assignment;

/** Where a form stands. */
public enum AssignmentState {
    /** Allocated, nothing written yet. */
    ASSIGNED,
    IN_PROGRESS,
    SUBMITTED,
    /** Sent back by the agency lead with a reason. */
    RETURNED,
    SIGNED_OFF,
    /** A legitimate nil return, with its kind. */
    EXCUSED,
    /** Still outstanding when the meeting began, or when the office locked it. */
    NOT_RETURNED;

    /** Whether the auditor may write in it. */
    public boolean writable() {
        return this == ASSIGNED || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether its grades go to the meeting. */
    public boolean handedIn() {
        return this == SUBMITTED || this == SIGNED_OFF;
    }
}
