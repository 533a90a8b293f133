package org.caseaudit.domain.assignment;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** The forms of the partnership. */
public interface Assignments extends Repository<Assignment, AssignmentId> {
    List<Assignment> of(CycleId cycle);

    /** Only those of the given agencies: what somebody of an agency may know of before the meeting. */
    List<Assignment> of(CycleId cycle, Collection<AgencyId> agencies);

    /** The forms a person is the auditor of, by due date. */
    List<Assignment> ofAuditor(PersonId auditor);

    @Override
    default String noun() {
        return "assignment";
    }
}
