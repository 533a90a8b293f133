package org.caseaudit.persistence.actionplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaListedActions extends JpaRepository<ListedAction, ListedActionId> implements ListedActions {
    @Inject
    JpaListedActions(EntityManager em) {
        super(em, ListedAction.class);
    }

    @Override
    public List<ListedAction> of(CycleId cycle) {
        return list("from ListedAction where cycle = ?1 order by id", cycle);
    }
}
