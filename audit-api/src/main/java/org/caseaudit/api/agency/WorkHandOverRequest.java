package org.caseaudit.api.agency;

import org.caseaudit.domain.shared.PersonId;

/** @param auditor who goes on with everything that is open */
public record WorkHandOverRequest(PersonId auditor) {}
