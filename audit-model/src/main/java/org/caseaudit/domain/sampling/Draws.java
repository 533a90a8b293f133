package org.caseaudit.domain.sampling;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What was drawn from the lists. */
public interface Draws extends Repository<Draw, DrawId> {
    /** In the order in which they were made. */
    List<Draw> of(CycleId cycle);

    void add(Lot lot);

    /** Of all draws of the cycle, by draw, stratum and place. */
    List<Lot> lots(CycleId cycle);

    @Override
    default String noun() {
        return "draw";
    }
}
