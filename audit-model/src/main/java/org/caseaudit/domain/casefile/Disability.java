package org.caseaudit.domain.casefile;

public enum Disability {
    YES,
    NO,
    NOT_RECORDED
}
