package org.caseaudit.domain.moderation;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What the meetings decided, with everything they decided before. */
public interface Decisions extends Repository<Decision, DecisionId> {
    /** All, also those decided again later, in the order in which they were taken. */
    List<Decision> of(CycleId cycle);

    void add(Dissent dissent);

    /** The dissents of all decisions of the cycle. */
    List<Dissent> dissents(CycleId cycle);

    @Override
    default String noun() {
        return "decision";
    }
}
