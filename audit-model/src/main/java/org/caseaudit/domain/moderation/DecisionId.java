package org.caseaudit.domain.moderation;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record DecisionId(UUID value) implements Id {}
