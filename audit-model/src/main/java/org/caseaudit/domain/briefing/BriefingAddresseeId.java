package org.caseaudit.domain.briefing;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record BriefingAddresseeId(UUID value) implements Id {}
