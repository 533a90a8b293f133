package org.caseaudit.persistence.finding;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaFindings extends JpaRepository<Finding, FindingId> implements Findings {
    @Inject
    JpaFindings(EntityManager em) {
        super(em, Finding.class);
    }

    @Override
    public List<Finding> of(CycleId cycle) {
        return list("from Finding where cycle = ?1 order by id", cycle);
    }

    @Override
    public List<Finding> about(Collection<AgencyId> agencies) {
        return agencies.isEmpty() ? List.of() : list("from Finding where about in ?1 order by id", agencies);
    }

    @Override
    public void remove(Finding finding) {
        em().remove(finding);
    }
}
