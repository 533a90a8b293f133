package org.caseaudit.domain.actionplan;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record RecommendationId(UUID value) implements Id {}
