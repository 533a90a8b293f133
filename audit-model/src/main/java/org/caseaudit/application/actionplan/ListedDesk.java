package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;

/** Fetches lines of imported lists; they are the office's alone. */
@Collaborator
public class ListedDesk {
    private final ListedActions listed;
    private final ActionDesk desk;

    @Inject
    public ListedDesk(ListedActions listed, ActionDesk desk) {
        this.listed = listed;
        this.desk = desk;
    }

    /** Refuses with NotFound everybody outside the office. */
    ListedAction toRead(Actor actor, ListedActionId id) {
        ListedAction line = listed.get(id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound(listed.noun());
        }
        return line;
    }

    /** Refuses everybody but chair and coordinator, and once the report is signed off. */
    ListedAction toSettle(Actor actor, ListedActionId id) {
        ListedAction line = toRead(actor, id);
        desk.toWritePlan(actor, line.cycle());
        return line;
    }

    /** What of imported lists still blocks the report, line by line. */
    public List<Fault> blockers(CycleId cycle) {
        return listed.of(cycle).stream()
                .filter(ListedAction::open)
                .map(line -> new Fault(
                        "listed-actions/" + line.id().value(),
                        "Line " + line.number() + " of the imported list is no action yet; complete it or strike it."))
                .toList();
    }
}
