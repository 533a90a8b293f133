package org.caseaudit.persistence.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    public void erase(CycleId cycle) {
        list("from CaseIdentity where cycle = ?1", cycle).forEach(em()::remove);
    }
}
