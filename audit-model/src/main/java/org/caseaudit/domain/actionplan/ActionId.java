package org.caseaudit.domain.actionplan;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ActionId(UUID value) implements Id {}
