package org.caseaudit.domain.cycle;

import static org.caseaudit.domain.cycle.CycleCommand.*;
import static org.caseaudit.domain.cycle.CycleState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/** The life of a cycle as a table; drawn in docs/states.md. */
public final class CycleLife {
    private static final String OFFICE = "chair, coordinator";
    private static final String CHAIR = "chair";

    public static final StateTable<CycleState, CycleCommand> TABLE = new StateTable<>(
            "cycle",
            List.of(
                    new Row<>(PLANNED, POSTPONE, PLANNED, OFFICE, "new dates in order, approver named", true),
                    new Row<>(
                            PLANNED,
                            LAUNCH,
                            OPEN,
                            OFFICE,
                            "published template, a case, cases drawn on record where the plan says so, each case known to an agency, an auditor for each agency that knows it and for no other, dates in order",
                            false),
                    new Row<>(
                            OPEN,
                            BEGIN_MODERATION,
                            MODERATION,
                            OFFICE,
                            "every assignment returned or excused, or the chair's override with a reason",
                            false),
                    new Row<>(MODERATION, REOPEN, OPEN, CHAIR, "", true),
                    new Row<>(
                            MODERATION,
                            BEGIN_REPORTING,
                            REPORTING,
                            OFFICE,
                            "every item decided on the grades as they are, every challenge with its outcome",
                            false),
                    new Row<>(REPORTING, PUBLISH, PUBLISHED, CHAIR, "report signed off and nothing blocking", false),
                    new Row<>(
                            PUBLISHED,
                            CLOSE,
                            CLOSED,
                            CHAIR,
                            "every action closed or carried forward by name, every concern resolved, the report not returned",
                            false),
                    new Row<>(PLANNED, ABANDON, ABANDONED, CHAIR, "approver named", true),
                    new Row<>(OPEN, ABANDON, ABANDONED, CHAIR, "approver named", true),
                    new Row<>(MODERATION, ABANDON, ABANDONED, CHAIR, "approver named", true),
                    new Row<>(REPORTING, ABANDON, ABANDONED, CHAIR, "approver named", true)));

    private CycleLife() {}
}
