package org.caseaudit.persistence.assignment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaAssignments extends JpaRepository<Assignment, AssignmentId> implements Assignments {
    @Inject
    JpaAssignments(EntityManager em) {
        super(em, Assignment.class);
    }

    @Override
    public List<Assignment> of(CycleId cycle) {
        return list("from Assignment where cycle = ?1 order by id", cycle);
    }

    @Override
    public List<Assignment> of(CycleId cycle, Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : list("from Assignment where cycle = ?1 and agency in ?2 order by id", cycle, agencies);
    }

    @Override
    public List<Assignment> of(CycleId cycle, CaseId caseFile) {
        return list("from Assignment where cycle = ?1 and caseFile = ?2 order by id", cycle, caseFile);
    }

    @Override
    public List<Assignment> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Assignment where cycle in ?1 order by id", cycles);
    }

    @Override
    public List<Assignment> submitted(Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : list("from Assignment where agency in ?1 and state = SUBMITTED order by due, id", agencies);
    }

    @Override
    public void remove(Assignment form) {
        em().remove(form);
    }

    @Override
    public List<Assignment> ofAuditor(PersonId auditor) {
        return list("from Assignment where auditor = ?1 order by due, id", auditor);
    }

    @Override
    public List<Assignment> beingFilled() {
        return list("from Assignment a where a.state in (ASSIGNED, IN_PROGRESS, RETURNED)"
                + " and a.cycle in (select c.id from Cycle c where c.state = OPEN) order by a.id");
    }
}
