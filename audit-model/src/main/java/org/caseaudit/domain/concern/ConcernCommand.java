package org.caseaudit.domain.concern;

public enum ConcernCommand {
    REFER,
    RECORD_ACTION,
    RESOLVE
}
