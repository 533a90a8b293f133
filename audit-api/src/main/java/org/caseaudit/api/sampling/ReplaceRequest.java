package org.caseaudit.api.sampling;

import org.caseaudit.domain.casefile.CaseId;

/** Which drawn case gives way to a reserve, and why. */
public record ReplaceRequest(CaseId caseFile, String reason) {}
