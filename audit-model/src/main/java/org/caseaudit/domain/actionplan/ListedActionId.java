package org.caseaudit.domain.actionplan;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ListedActionId(UUID value) implements Id {}
