package org.caseaudit.domain.casefile;

/** How old the child is, as coarse as a report may say. */
public enum AgeBand {
    UNBORN,
    UNDER_1,
    AGE_1_TO_4,
    AGE_5_TO_9,
    AGE_10_TO_15,
    AGE_16_TO_17,
    AGE_18_TO_25
}
