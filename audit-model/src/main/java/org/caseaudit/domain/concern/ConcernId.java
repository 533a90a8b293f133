package org.caseaudit.domain.concern;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ConcernId(UUID value) implements Id {}
