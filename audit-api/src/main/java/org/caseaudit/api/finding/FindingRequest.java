package org.caseaudit.api.finding;

import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.finding.FindingKind;

/** @param caseFile null when it concerns no single case; the section likewise */
public record FindingRequest(CaseId caseFile, String section, FindingKind kind, String text) {}
