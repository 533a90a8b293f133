package org.caseaudit.domain.actionplan;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record RedatingId(UUID value) implements Id {}
