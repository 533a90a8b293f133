package org.caseaudit.domain.shared;

import java.util.UUID;

public record PartnershipId(UUID value) implements Id {}
