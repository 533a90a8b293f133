package org.caseaudit.domain.casefile;

/** The five broad groups of the census; "not recorded" is itself a finding about recording. */
public enum EthnicGroup {
    ASIAN,
    BLACK,
    MIXED,
    WHITE,
    OTHER,
    NOT_RECORDED
}
