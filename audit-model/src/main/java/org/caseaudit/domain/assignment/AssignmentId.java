package org.caseaudit.domain.assignment;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record AssignmentId(UUID value) implements Id {}
