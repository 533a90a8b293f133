package org.caseaudit.domain.finding;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record FindingId(UUID value) implements Id {}
