package org.caseaudit.domain.actionplan;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** What came in with lists from elsewhere. */
public interface ListedActions extends Repository<ListedAction, ListedActionId> {
    /** List by list, in the order of each list. */
    List<ListedAction> of(CycleId cycle);

    @Override
    default String noun() {
        return "line of an action list";
    }
}
