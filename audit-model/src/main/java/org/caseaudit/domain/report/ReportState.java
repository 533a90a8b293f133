package org.caseaudit.domain.report;

public enum ReportState {
    DRAFT,
    /** The chair stands by a frozen version. */
    SIGNED_OFF,
    /** Before the board. */
    PRESENTED,
    ACCEPTED
}
