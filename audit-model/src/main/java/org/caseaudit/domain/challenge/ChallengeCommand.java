package org.caseaudit.domain.challenge;

public enum ChallengeCommand {
    REPLY,
    DECIDE
}
