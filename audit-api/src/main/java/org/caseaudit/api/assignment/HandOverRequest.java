package org.caseaudit.api.assignment;

import org.caseaudit.domain.shared.PersonId;

/** @param auditor who fills the form from now on */
public record HandOverRequest(PersonId auditor) {}
