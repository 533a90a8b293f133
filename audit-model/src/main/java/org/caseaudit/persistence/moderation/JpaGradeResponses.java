package org.caseaudit.persistence.moderation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponseId;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaGradeResponses extends JpaRepository<GradeResponse, GradeResponseId> implements GradeResponses {
    @Inject
    JpaGradeResponses(EntityManager em) {
        super(em, GradeResponse.class);
    }

    @Override
    public List<GradeResponse> of(CycleId cycle) {
        return list("from GradeResponse where cycle = ?1 order by id", cycle);
    }
}
