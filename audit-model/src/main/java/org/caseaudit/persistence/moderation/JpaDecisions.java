package org.caseaudit.persistence.moderation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.Dissent;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaDecisions extends JpaRepository<Decision, DecisionId> implements Decisions {
    @Inject
    JpaDecisions(EntityManager em) {
        super(em, Decision.class);
    }

    @Override
    public List<Decision> of(CycleId cycle) {
        return list("from Decision where cycle = ?1 order by decidedAt, number, id", cycle);
    }

    @Override
    public void add(Dissent dissent) {
        em().persist(dissent);
    }

    @Override
    public List<Dissent> dissents(CycleId cycle) {
        return list(Dissent.class, "from Dissent where cycle = ?1 order by id", cycle);
    }
}
