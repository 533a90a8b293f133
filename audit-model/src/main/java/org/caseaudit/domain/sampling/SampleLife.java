package org.caseaudit.domain.sampling;

import static org.caseaudit.domain.sampling.SampleCommand.*;
import static org.caseaudit.domain.sampling.SampleState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/**
 * The life of a sample as a table; drawn in docs/states.md. The order of the acts is the point: whoever knows the seed
 * before the list is fixed can choose the list to suit, so there is no draw before the freeze and no change after it.
 */
public final class SampleLife {
    private static final String OFFICE = "chair, coordinator";
    private static final String UNTOUCHED =
            "cycle planned, no form allocated, no concern about a case that would leave";

    public static final StateTable<SampleState, SampleCommand> TABLE = new StateTable<>(
            "sample",
            List.of(
                    new Row<>(IMPORTED, RELIST, IMPORTED, OFFICE, "cycle planned", false),
                    new Row<>(IMPORTED, FREEZE, FROZEN, OFFICE, "cycle planned", false),
                    new Row<>(FROZEN, DRAW, DRAWN, OFFICE, "cycle planned, no case registered by hand", false),
                    new Row<>(DRAWN, DRAW, DRAWN, OFFICE, UNTOUCHED, true),
                    new Row<>(
                            DRAWN,
                            REPLACE,
                            DRAWN,
                            OFFICE,
                            "cycle planned, a reserve left in the group, no form for the case and no concern about it",
                            true),
                    new Row<>(FROZEN, START_OVER, GIVEN_UP, OFFICE, "cycle planned", true),
                    new Row<>(DRAWN, START_OVER, GIVEN_UP, OFFICE, UNTOUCHED, true)));

    private SampleLife() {}
}
