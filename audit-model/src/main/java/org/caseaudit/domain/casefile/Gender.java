package org.caseaudit.domain.casefile;

public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    NOT_RECORDED
}
