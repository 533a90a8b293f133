package org.caseaudit.domain.sampling;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record DrawId(UUID value) implements Id {}
