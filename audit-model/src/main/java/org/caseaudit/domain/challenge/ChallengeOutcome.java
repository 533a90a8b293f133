package org.caseaudit.domain.challenge;

/** What came of a challenge. It changes no grade: that is the meeting's decision about the item. */
public enum ChallengeOutcome {
    UPHELD,
    NOT_UPHELD,
    /** The agency that raised it let it go. */
    WITHDRAWN
}
