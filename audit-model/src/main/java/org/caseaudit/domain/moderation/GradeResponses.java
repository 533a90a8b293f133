package org.caseaudit.domain.moderation;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the agencies say to the grades the meetings agreed. */
public interface GradeResponses extends Repository<GradeResponse, GradeResponseId> {
    /** In the order in which they were first written. */
    List<GradeResponse> of(CycleId cycle);

    @Override
    default String noun() {
        return "response to a grade";
    }
}
