package org.caseaudit.domain.assignment;

/** What can be done with a form as a whole. */
public enum AssignmentCommand {
    SAVE,
    SUBMIT,
    WITHDRAW,
    RETURN,
    SIGN_OFF,
    EXCUSE,
    HAND_OVER,
    MARK_NOT_RETURNED,
    REOPEN
}
