package org.caseaudit.domain.report;

public enum ReportCommand {
    SIGN_OFF,
    PRESENT,
    ACCEPT,
    RETURN
}
