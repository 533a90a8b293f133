package org.caseaudit.web.report;

import java.util.Map;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Names of what a finding is about. */
record FindingNames(
        String theme, Map<CaseId, String> pseudonyms, Map<AgencyId, String> agencies, TemplateDefinition tool) {
    /** Null for no single case. */
    String pseudonym(CaseId caseFile) {
        return caseFile == null ? null : pseudonyms.get(caseFile);
    }

    String agency(AgencyId agency) {
        return agency == null ? null : agencies.get(agency);
    }

    /** Null for no single section. */
    String section(String code) {
        return code == null ? null : tool.section(code).map(Section::title).orElse(code);
    }
}
