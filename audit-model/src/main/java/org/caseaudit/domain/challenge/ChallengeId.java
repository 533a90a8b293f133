package org.caseaudit.domain.challenge;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ChallengeId(UUID value) implements Id {}
