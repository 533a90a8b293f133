package org.caseaudit.persistence.sampling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.Draws;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaDraws extends JpaRepository<Draw, DrawId> implements Draws {
    @Inject
    JpaDraws(EntityManager em) {
        super(em, Draw.class);
    }

    @Override
    public List<Draw> of(CycleId cycle) {
        return list("from Draw where cycle = ?1 order by drawnAt, id", cycle);
    }

    @Override
    public void add(Lot lot) {
        em().persist(lot);
    }

    @Override
    public List<Lot> lots(CycleId cycle) {
        return list(Lot.class, "from Lot where cycle = ?1 order by draw, stratum, place", cycle);
    }
}
