package org.caseaudit.domain.cycle;

/** What can be done with a cycle as a whole. */
public enum CycleCommand {
    LAUNCH,
    POSTPONE,
    BEGIN_MODERATION,
    REOPEN,
    BEGIN_REPORTING,
    PUBLISH,
    CLOSE,
    ABANDON
}
