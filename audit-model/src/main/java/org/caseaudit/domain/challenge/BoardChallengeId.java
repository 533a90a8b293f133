package org.caseaudit.domain.challenge;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record BoardChallengeId(UUID value) implements Id {}
