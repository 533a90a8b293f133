package org.caseaudit.domain.calendar;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record CalendarFeedId(UUID value) implements Id {}
