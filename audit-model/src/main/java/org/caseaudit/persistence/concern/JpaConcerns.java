package org.caseaudit.persistence.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaConcerns extends JpaRepository<Concern, ConcernId> implements Concerns {
    @Inject
    JpaConcerns(EntityManager em) {
        super(em, Concern.class);
    }

    @Override
    public List<Concern> of(CycleId cycle) {
        return list("from Concern where cycle = ?1 order by raisedAt, id", cycle);
    }

    @Override
    public List<Concern> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Concern where cycle in ?1 order by id", cycles);
    }

    @Override
    public List<Concern> open() {
        return list("from Concern where state <> ?1 order by due, id", ConcernState.RESOLVED);
    }
}
