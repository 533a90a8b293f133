package org.caseaudit.web.agency;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;

/** Who was chosen for which child; one field a child, and nobody chosen means not yet. */
final class AllocationForm {
    static final AllocationForm NONE = new AllocationForm(new MultivaluedHashMap<>());

    private static final String PREFIX = "auditor-";

    private final MultivaluedMap<String, String> sent;

    AllocationForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    static String field(CaseId child) {
        return PREFIX + child.value();
    }

    String chosen(CaseId child) {
        return sent.getFirst(field(child));
    }

    /** Refuses with NotFound what no field of ours sends. */
    List<AllocateForms.Row> rows(AgencyId agency) {
        List<AllocateForms.Row> rows = new ArrayList<>();
        Map<CaseId, String> chosen = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PREFIX) && !values.get(0).isBlank()) {
                chosen.put(Id.parse(CaseId.class, name.substring(PREFIX.length())), values.get(0));
            }
        });
        chosen.forEach((child, auditor) ->
                rows.add(new AllocateForms.Row(child, agency, Id.parse(PersonId.class, auditor), null)));
        return rows;
    }

    /** The rule names rows by their number, the page fields by their child. */
    FormErrors errors(RuleBroken refused, List<AllocateForms.Row> rows) {
        List<Fault> faults = refused.faults().stream()
                .map(fault -> new Fault(fieldOf(fault.field(), rows), fault.message()))
                .toList();
        return FormErrors.of(new RuleBroken(refused.code(), refused.getMessage(), faults));
    }

    private static String fieldOf(String ruleField, List<AllocateForms.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (ruleField.startsWith("rows[" + i + "].")) {
                return field(rows.get(i).caseFile());
            }
        }
        return null;
    }
}
