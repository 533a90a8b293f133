package org.caseaudit.domain.actionplan;

import static org.caseaudit.domain.actionplan.ActionCommand.*;
import static org.caseaudit.domain.actionplan.ActionState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/** The life of an action as a table; drawn in docs/states.md. */
public final class ActionLife {
    private static final String OWNER = "owner, lead of its agency";
    private static final String OFFICE = "chair, coordinator";
    private static final String OFFICE_OR_LEAD = "chair, coordinator, lead of its agency";
    private static final String ANOTHER = "another owner";

    public static final StateTable<ActionState, ActionCommand> TABLE = new StateTable<>(
            "action",
            List.of(
                    new Row<>(PROPOSED, ACCEPT, ACCEPTED, OWNER, "", false),
                    new Row<>(ACCEPTED, EVIDENCE, EVIDENCED, OWNER, "what was done, in words", false),
                    new Row<>(EVIDENCED, RETURN, ACCEPTED, OFFICE, "", true),
                    new Row<>(EVIDENCED, CLOSE, CLOSED, OFFICE, "", false),
                    new Row<>(CLOSED, REOPEN, ACCEPTED, OFFICE, "", true),
                    new Row<>(PROPOSED, CARRY_FORWARD, CARRIED_FORWARD, OFFICE, "later cycle named", true),
                    new Row<>(ACCEPTED, CARRY_FORWARD, CARRIED_FORWARD, OFFICE, "later cycle named", true),
                    new Row<>(EVIDENCED, CARRY_FORWARD, CARRIED_FORWARD, OFFICE, "later cycle named", true),
                    new Row<>(PROPOSED, HAND_OVER, PROPOSED, OFFICE_OR_LEAD, ANOTHER, true),
                    new Row<>(ACCEPTED, HAND_OVER, ACCEPTED, OFFICE_OR_LEAD, ANOTHER, true),
                    new Row<>(EVIDENCED, HAND_OVER, EVIDENCED, OFFICE_OR_LEAD, ANOTHER, true)));

    private ActionLife() {}
}
