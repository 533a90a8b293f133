package org.caseaudit.domain.shared;

import java.util.UUID;

public record PersonId(UUID value) implements Id {}
