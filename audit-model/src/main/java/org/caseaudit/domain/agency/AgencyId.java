package org.caseaudit.domain.agency;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record AgencyId(UUID value) implements Id {}
