package org.caseaudit.domain.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** The forms of the partnership. */
public interface Assignments extends Repository<Assignment, AssignmentId> {
    List<Assignment> of(CycleId cycle);

    /** Only those of the given agencies: what somebody of an agency may know of before the meeting. */
    List<Assignment> of(CycleId cycle, Collection<AgencyId> agencies);

    /** The agencies that have a form for the case. */
    default Set<AgencyId> agenciesIn(CycleId cycle, CaseId caseFile) {
        return of(cycle).stream()
                .filter(a -> a.caseFile().equals(caseFile))
                .map(Assignment::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The forms a person is the auditor of, by due date. */
    List<Assignment> ofAuditor(PersonId auditor);

    @Override
    default String noun() {
        return "assignment";
    }
}
