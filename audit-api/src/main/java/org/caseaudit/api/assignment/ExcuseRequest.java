package org.caseaudit.api.assignment;

import org.caseaudit.domain.assignment.NilReturn;

/** Why there is nothing to return: the kind, and in words. */
public record ExcuseRequest(NilReturn kind, String reason) {}
