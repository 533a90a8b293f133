package org.caseaudit.api.concern;

import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;

/**
 * @param assignment the form in which it came up; null when it came up elsewhere
 * @param agency for which it is raised; null for one's only one, or for the office itself
 * @param due null for the working days the partnership has settled, one by default
 */
public record RaisingRequest(AssignmentId assignment, AgencyId agency, String text, LocalDate due) {}
