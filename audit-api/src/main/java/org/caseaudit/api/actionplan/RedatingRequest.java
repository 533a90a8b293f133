package org.caseaudit.api.actionplan;

import java.time.LocalDate;

/** A new date, and why the old one cannot be kept. */
public record RedatingRequest(LocalDate deadline, String reason) {}
