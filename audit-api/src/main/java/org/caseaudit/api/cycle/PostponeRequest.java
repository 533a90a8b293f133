package org.caseaudit.api.cycle;

import org.caseaudit.domain.cycle.Timetable;

/** New dates, and why. */
public record PostponeRequest(Timetable timetable, String reason) {}
