package org.caseaudit.domain.actionplan;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ImpactCheckId(UUID value) implements Id {}
