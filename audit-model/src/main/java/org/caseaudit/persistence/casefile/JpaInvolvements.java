package org.caseaudit.persistence.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaInvolvements extends JpaRepository<Involvement, InvolvementId> implements Involvements {
    @Inject
    JpaInvolvements(EntityManager em) {
        super(em, Involvement.class);
    }

    @Override
    public List<Involvement> of(CycleId cycle) {
        return list("from Involvement where cycle = ?1 order by id", cycle);
    }

    @Override
    public Optional<Involvement> find(CaseId caseFile, AgencyId agency) {
        return list("from Involvement where caseFile = ?1 and agency = ?2", caseFile, agency).stream()
                .findFirst();
    }

    @Override
    public List<Involvement> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Involvement where cycle in ?1 order by id", cycles);
    }
}
