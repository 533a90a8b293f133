package org.caseaudit.domain.moderation;

import org.caseaudit.domain.agency.AgencyId;

/** What one agency gave, with its reason, as it stood when the form was handed in. */
public record AgencyGrade(AgencyId agency, String grade, String reason) {}
