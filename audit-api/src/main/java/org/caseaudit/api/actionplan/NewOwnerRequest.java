package org.caseaudit.api.actionplan;

import org.caseaudit.domain.shared.PersonId;

/** Who goes on with an action, and why. */
public record NewOwnerRequest(PersonId owner, String reason) {}
