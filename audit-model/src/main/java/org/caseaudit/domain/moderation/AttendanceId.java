package org.caseaudit.domain.moderation;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record AttendanceId(UUID value) implements Id {}
