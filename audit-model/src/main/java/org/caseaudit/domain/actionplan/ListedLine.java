package org.caseaudit.domain.actionplan;

import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PersonId;

/**
 * One action as a list has it; everything but the text may be missing.
 *
 * @param lead as it is written there
 * @param owner the person that is, if somebody here
 */
public record ListedLine(
        String text, String lead, PersonId owner, AgencyId agency, LocalDate deadline, String measure) {}
