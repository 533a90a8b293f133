package org.caseaudit.domain.cycle;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record InvitationId(UUID value) implements Id {}
