package org.caseaudit.domain.grading;

import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;

/**
 * Something to talk about with an agency before the meeting. A prompt, never a score.
 *
 * @param cases the cases in whose forms it occurs
 * @param count how often it occurs
 */
public record DepthNote(AgencyId agency, String section, DepthKind kind, List<CaseId> cases, int count) {}
