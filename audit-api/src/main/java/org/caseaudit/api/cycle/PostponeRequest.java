package org.caseaudit.api.cycle;

import org.caseaudit.domain.cycle.Timetable;

/** New dates, why, and who approved them. */
public record PostponeRequest(Timetable timetable, String reason, String approver) {}
