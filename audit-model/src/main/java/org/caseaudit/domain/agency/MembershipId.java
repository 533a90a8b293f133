package org.caseaudit.domain.agency;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record MembershipId(UUID value) implements Id {}
