package org.caseaudit.domain.moderation;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record GradeResponseId(UUID value) implements Id {}
