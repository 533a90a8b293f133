package org.caseaudit.domain.briefing;

import static org.caseaudit.domain.briefing.BriefingCommand.*;
import static org.caseaudit.domain.briefing.BriefingState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/** The life of a briefing as a table; drawn in docs/states.md. */
public final class BriefingLife {
    public static final StateTable<BriefingState, BriefingCommand> TABLE = new StateTable<>(
            "briefing", List.of(new Row<>(DRAFT, SEND, SENT, "chair or coordinator", "every part is written", false)));

    private BriefingLife() {}
}
