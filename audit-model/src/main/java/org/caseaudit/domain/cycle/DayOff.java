package org.caseaudit.domain.cycle;

import java.time.LocalDate;

/**
 * A date of a timetable on which nobody is at work; worth a second look, and no fault.
 *
 * @param field of the timetable
 * @param what the day is: a Saturday, Good Friday
 */
public record DayOff(String field, LocalDate date, String what) {}
