package org.caseaudit.api.challenge;

import org.caseaudit.domain.challenge.ChallengeOutcome;

/** What the meeting made of a challenge, and why. */
public record OutcomeRequest(ChallengeOutcome outcome, String reason) {}
