package org.caseaudit.domain.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** Of one case in the cycle, all agencies'; none when the case is of another cycle. */
    List<Assignment> of(CycleId cycle, CaseId caseFile);

    /** Those of the cycle that are handed in, by identifier. */
    default Map<AssignmentId, Assignment> handedIn(CycleId cycle) {
        return of(cycle).stream()
                .filter(form -> form.state().handedIn())
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
    }

    /** Those of several cycles at once. */
    List<Assignment> ofAll(Collection<CycleId> cycles);

    /** Those handed in by one of the agencies and not signed off, by due date. */
    List<Assignment> submitted(Collection<AgencyId> agencies);

    /** Takes away a form nothing could be written in yet; the history keeps that it was allocated. */
    void remove(Assignment form);

    /** The forms a person is the auditor of, by due date. */
    List<Assignment> ofAuditor(PersonId auditor);

    /** Forms of open cycles that are out and not handed in. */
    List<Assignment> beingFilled();

    @Override
    default String noun() {
        return "assignment";
    }
}
