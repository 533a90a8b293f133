package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.Typed;

/**
 * The forms nobody fills yet, and whom each agency has for it. Those of an agency are dealt out in turn among the auditors
 * that were ticked, so that nobody has to name one for each of a hundred forms.
 *
 * @param open the forms to be allocated, by agency
 * @param auditors by agency
 */
record Dealing(Map<AgencyId, List<InvolvementView>> open, Map<AgencyId, List<PersonView>> auditors) {
    private static final String SEPARATOR = "_";

    private record Form(CaseId caseFile, AgencyId agency) {}

    static Dealing of(List<InvolvementView> involvement, List<AssignmentView> forms, List<PersonView> people) {
        Set<Form> taken =
                forms.stream().map(f -> new Form(f.caseFile(), f.agency())).collect(Collectors.toSet());
        Map<AgencyId, List<InvolvementView>> open = involvement.stream()
                .filter(cell -> cell.state() == InvolvementState.KNOWN)
                .filter(cell -> !taken.contains(new Form(cell.caseFile(), cell.agency())))
                .collect(Collectors.groupingBy(InvolvementView::agency, LinkedHashMap::new, Collectors.toList()));
        Map<AgencyId, List<PersonView>> auditors = new LinkedHashMap<>();
        open.keySet()
                .forEach(agency -> auditors.put(
                        agency, people.stream().filter(p -> audits(p, agency)).toList()));
        return new Dealing(open, auditors);
    }

    private static boolean audits(PersonView person, AgencyId agency) {
        return person.roles().stream().anyMatch(r -> r.role() == Role.AUDITOR && agency.equals(r.agency()));
    }

    /** The name of the checkboxes of an agency. */
    static String field(AgencyId agency) {
        return "auditors-" + agency.value();
    }

    /** Who was ticked for the agency; at first everybody where there is only one. */
    List<PersonId> ticked(AgencyId agency, Typed typed) {
        List<PersonView> all = auditors.get(agency);
        if (typed.isNothing()) {
            return all.size() == 1 ? List.of(all.get(0).id()) : List.of();
        }
        return all.stream()
                .map(PersonView::id)
                .filter(id -> typed.all(field(agency)).contains(id.value().toString()))
                .toList();
    }

    /** Each open form of an agency for which somebody is ticked, with its auditor. */
    List<AllocateForms.Row> dealt(Typed typed) {
        List<AllocateForms.Row> rows = new ArrayList<>();
        open.forEach((agency, cells) -> {
            List<PersonId> hands = ticked(agency, typed);
            for (int i = 0; i < cells.size() && !hands.isEmpty(); i++) {
                PersonId auditor = hands.get(i % hands.size());
                rows.add(new AllocateForms.Row(cells.get(i).caseFile(), agency, auditor, null));
            }
        });
        return rows;
    }

    static String written(AllocateForms.Row row) {
        return row.caseFile().value()
                + SEPARATOR
                + row.agency().value()
                + SEPARATOR
                + row.auditor().value();
    }

    /** The rows of a preview, as they come back. Refuses with NotFound what is none. */
    static List<AllocateForms.Row> read(Typed typed) {
        return typed.all("row").stream()
                .map(row -> row.split(SEPARATOR, -1))
                .map(parts -> new AllocateForms.Row(
                        Id.parse(CaseId.class, parts[0]),
                        Id.parse(AgencyId.class, parts.length > 1 ? parts[1] : null),
                        Id.parse(PersonId.class, parts.length > 2 ? parts[2] : null),
                        null))
                .toList();
    }
}
