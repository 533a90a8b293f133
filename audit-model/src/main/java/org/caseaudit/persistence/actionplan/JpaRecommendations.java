package org.caseaudit.persistence.actionplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaRecommendations extends JpaRepository<Recommendation, RecommendationId> implements Recommendations {
    @Inject
    JpaRecommendations(EntityManager em) {
        super(em, Recommendation.class);
    }

    @Override
    public List<Recommendation> of(CycleId cycle) {
        return list("from Recommendation where cycle = ?1 order by number", cycle);
    }

    @Override
    public List<Recommendation> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty()
                ? List.of()
                : list("from Recommendation where cycle in ?1 order by cycle, number", cycles);
    }
}
