package org.caseaudit.application.cycledata;

import java.util.Map;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateDefinition;

/** The cycle the tables are about, and words for its identifiers; null for what has none. */
record Naming(
        Cycle cycle,
        TemplateDefinition template,
        Map<CaseId, String> pseudonyms,
        Map<AgencyId, String> agencies,
        Map<PersonId, String> people) {
    String pseudonym(CaseId id) {
        return id == null ? null : pseudonyms.get(id);
    }

    String agency(AgencyId id) {
        return id == null ? null : agencies.get(id);
    }

    String person(PersonId id) {
        return id == null ? null : people.get(id);
    }
}
