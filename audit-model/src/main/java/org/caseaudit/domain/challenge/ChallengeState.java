package org.caseaudit.domain.challenge;

public enum ChallengeState {
    RAISED,
    /** The other side has answered; it may change its answer until the outcome. */
    REPLIED,
    /** The outcome is recorded, with or without a reply. */
    DECIDED
}
