package org.caseaudit.application.calendar;

import java.time.Instant;
import java.util.List;
import org.caseaudit.domain.calendar.CalendarEntry;

/** Writes deadlines so that calendar programs can read them (RFC 5545). */
public interface CalendarWriter {
    /**
     * @param name of the calendar
     * @param made when it is written
     */
    byte[] write(String name, List<CalendarEntry> entries, Instant made);
}
