package org.caseaudit.domain.grading;

import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.Section;

/** A form as it stands: whose, for which case, what it shows, and what is written. */
public record FilledForm(AgencyId agency, CaseId caseFile, List<Section> shown, FormContext written) {}
