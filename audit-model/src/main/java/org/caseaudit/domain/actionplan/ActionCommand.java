package org.caseaudit.domain.actionplan;

public enum ActionCommand {
    ACCEPT,
    EVIDENCE,
    RETURN,
    CLOSE,
    REOPEN,
    CARRY_FORWARD,
    HAND_OVER
}
