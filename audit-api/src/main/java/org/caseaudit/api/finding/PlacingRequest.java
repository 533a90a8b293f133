package org.caseaudit.api.finding;

import org.caseaudit.domain.finding.Fate;

/** @param reason needed to leave it out */
public record PlacingRequest(Fate fate, String reason) {}
