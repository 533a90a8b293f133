package org.caseaudit.domain.sampling;

/** What can be done with a list of candidates. */
public enum SampleCommand {
    RELIST,
    FREEZE,
    DRAW,
    REPLACE,
    START_OVER
}
