package org.caseaudit.application.actionplan;

/** What somebody may do about an action as it stands; told with the action, so that nothing is offered that is refused. */
public enum ActionStep {
    ACCEPT,
    /** Add and remove files, before saying what was done. */
    ATTACH,
    EVIDENCE,
    /** Ask the chair for a new date. */
    ASK_NEW_DATE,
    /** Give a new date, being the chair. */
    GIVE_NEW_DATE,
    APPROVE_NEW_DATE,
    REJECT_NEW_DATE,
    RETURN,
    CLOSE,
    REOPEN,
    CARRY_FORWARD,
    /** Give it to another owner. */
    HAND_OVER,
    CHECK_IMPACT
}
