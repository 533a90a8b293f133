package org.caseaudit.domain.concern;

import static org.caseaudit.domain.concern.ConcernCommand.*;
import static org.caseaudit.domain.concern.ConcernState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/**
 * The life of a concern as a table; drawn in docs/states.md. The route is the Care Inspectorate's: form, lead, named local
 * manager, action recorded.
 */
public final class ConcernLife {
    public static final StateTable<ConcernState, ConcernCommand> TABLE = new StateTable<>(
            "concern",
            List.of(
                    new Row<>(
                            RAISED,
                            REFER,
                            REFERRED,
                            "chair, coordinator, lead of the agency that raised it",
                            "manager named",
                            false),
                    new Row<>(
                            REFERRED,
                            REFER,
                            REFERRED,
                            "chair, coordinator, lead of the agency where it lies, inside that agency",
                            "another manager named",
                            true),
                    new Row<>(
                            REFERRED,
                            RECORD_ACTION,
                            ACTED,
                            "lead of the manager's agency, chair, coordinator",
                            "what was done, in words",
                            false),
                    new Row<>(ACTED, RESOLVE, RESOLVED, "chair", "outcome, in words", false)));

    private ConcernLife() {}
}
