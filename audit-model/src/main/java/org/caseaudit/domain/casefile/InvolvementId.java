package org.caseaudit.domain.casefile;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record InvolvementId(UUID value) implements Id {}
