package org.caseaudit.api.actionplan;

import org.caseaudit.domain.actionplan.Impact;

/** Whether it made a difference for children, and what shows it. */
public record ImpactRequest(Impact impact, String whatShowsIt) {}
