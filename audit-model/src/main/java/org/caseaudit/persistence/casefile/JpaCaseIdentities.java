package org.caseaudit.persistence.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCaseIdentities extends JpaRepository<CaseIdentity, CaseId> implements CaseIdentities {
    @Inject
    JpaCaseIdentities(EntityManager em) {
        super(em, CaseIdentity.class);
    }

    @Override
    public List<CaseIdentity> of(CycleId cycle) {
        return list("from CaseIdentity where cycle = ?1", cycle);
    }

    @Override
    public void erase(CycleId cycle) {
        of(cycle).forEach(em()::remove);
    }
}
