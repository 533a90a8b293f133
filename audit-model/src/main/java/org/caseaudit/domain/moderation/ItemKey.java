package org.caseaudit.domain.moderation;

import org.caseaudit.domain.casefile.CaseId;

/** A case and a section of the form, or the case as a whole. */
public record ItemKey(CaseId caseFile, String section) {}
