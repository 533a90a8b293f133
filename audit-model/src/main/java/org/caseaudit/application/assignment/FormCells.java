package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** Fetches forms of a cycle with what their case, agency and auditor are called, all of a kind at once. */
@Collaborator
public class FormCells {
    private final Assignments assignments;
    private final Cases cases;
    private final Agencies agencies;
    private final People people;

    @Inject
    public FormCells(Assignments assignments, Cases cases, Agencies agencies, People people) {
        this.assignments = assignments;
        this.cases = cases;
        this.agencies = agencies;
        this.people = people;
    }

    record Named(Assignment form, String pseudonym, String agencyName, String auditorName) {}

    /** By pseudonym and agency. Refuses with NotFound when one of them is not of the cycle. */
    List<Named> of(CycleId cycle, Collection<AssignmentId> ids) {
        Set<AssignmentId> wanted = new HashSet<>(ids);
        List<Assignment> forms = assignments.of(cycle).stream()
                .filter(form -> wanted.contains(form.id()))
                .toList();
        if (forms.size() < wanted.size()) {
            throw new NotFound(assignments.noun());
        }
        Map<CaseId, String> pseudonyms =
                cases.of(cycle).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<PersonId, String> auditors =
                people.names(forms.stream().map(Assignment::auditor).collect(Collectors.toSet()));
        return forms.stream()
                .map(form -> new Named(
                        form, pseudonyms.get(form.caseFile()), names.get(form.agency()), auditors.get(form.auditor())))
                .sorted(Comparator.comparing(Named::pseudonym).thenComparing(Named::agencyName))
                .toList();
    }
}
