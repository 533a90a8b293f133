package org.caseaudit.domain.report;

import java.util.Map;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.template.Section;

/** What things are called in a report: names and pseudonyms, never identifiers. */
final class ReportNames {
    private final ReportMaterial material;
    private final Map<CaseId, String> pseudonyms;

    ReportNames(ReportMaterial material) {
        this.material = material;
        this.pseudonyms = material.pseudonyms();
    }

    String pseudonym(CaseId caseFile) {
        return pseudonyms.get(caseFile);
    }

    /** Null where nothing is meant: a finding of the meeting has no agency. */
    String agency(AgencyId agency) {
        return agency == null ? null : material.agencyNames().get(agency);
    }

    /** Title of a section of the form, or of the case as a whole. */
    String title(String section) {
        return material.template()
                .definition()
                .section(section)
                .map(Section::title)
                .orElse("The case as a whole");
    }
}
