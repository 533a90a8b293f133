package org.caseaudit.domain.report;

import static org.caseaudit.domain.report.ReportCommand.*;
import static org.caseaudit.domain.report.ReportState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/**
 * The life of a report as a table; drawn in docs/states.md. A signed-off report can go back to draft before it is
 * presented: a mistake found in between would otherwise have to go before the board first.
 */
public final class ReportLife {
    public static final StateTable<ReportState, ReportCommand> TABLE = new StateTable<>(
            "report",
            List.of(
                    new Row<>(DRAFT, SIGN_OFF, SIGNED_OFF, "chair", "nothing blocks publication", false),
                    new Row<>(SIGNED_OFF, RETURN, DRAFT, "chair", "", true),
                    new Row<>(SIGNED_OFF, PRESENT, PRESENTED, "chair, by publishing", "", false),
                    new Row<>(PRESENTED, ACCEPT, ACCEPTED, "board member", "", false),
                    new Row<>(PRESENTED, RETURN, DRAFT, "board member", "", true)));

    private ReportLife() {}
}
