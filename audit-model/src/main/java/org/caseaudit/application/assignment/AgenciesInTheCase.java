package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;

/** Which agencies have a form for a case; from the meeting on they are open to each other about it. */
@Collaborator
public class AgenciesInTheCase {
    private final Assignments assignments;

    @Inject
    public AgenciesInTheCase(Assignments assignments) {
        this.assignments = assignments;
    }

    /** A case without form is not among the keys. */
    public Map<CaseId, Set<AgencyId>> of(CycleId cycle) {
        return of(assignments.of(cycle));
    }

    /** Of forms that are at hand already. */
    static Map<CaseId, Set<AgencyId>> of(Collection<Assignment> forms) {
        return forms.stream()
                .collect(Collectors.groupingBy(
                        Assignment::caseFile, Collectors.mapping(Assignment::agency, Collectors.toSet())));
    }

    /** Of one case, without reading the whole cycle: this is asked with every answer that is read back. No case has none. */
    public Set<AgencyId> of(CycleId cycle, CaseId caseFile) {
        return caseFile == null
                ? Set.of()
                : assignments.of(cycle, caseFile).stream()
                        .map(Assignment::agency)
                        .collect(Collectors.toSet());
    }
}
