package org.caseaudit.domain.actionplan;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the reports of the partnership ask for. */
public interface Recommendations extends Repository<Recommendation, RecommendationId> {
    /** In the order of their numbers. */
    List<Recommendation> of(CycleId cycle);

    /** Those of several cycles at once. */
    List<Recommendation> ofAll(Collection<CycleId> cycles);

    @Override
    default String noun() {
        return "recommendation";
    }
}
