package org.caseaudit.domain.assignment;

import static org.caseaudit.domain.assignment.AssignmentCommand.*;
import static org.caseaudit.domain.assignment.AssignmentState.*;

import java.util.List;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.domain.shared.StateTable.Row;

/** The life of a form as a table; drawn in docs/states.md. */
public final class AssignmentLife {
    private static final String AUDITOR = "its auditor";
    private static final String LEAD = "agency lead";
    private static final String ALLOCATORS = "agency lead, coordinator, chair";
    private static final String LOCKERS = "the meeting; chair, coordinator";
    private static final String OPEN_CYCLE = "cycle is open";
    private static final String COMPLETE = "cycle is open, nothing missing";
    private static final String BEFORE_MEETING = "before the meeting";

    public static final StateTable<AssignmentState, AssignmentCommand> TABLE = new StateTable<>(
            "form",
            List.of(
                    new Row<>(ASSIGNED, SAVE, IN_PROGRESS, AUDITOR, OPEN_CYCLE, false),
                    new Row<>(IN_PROGRESS, SAVE, IN_PROGRESS, AUDITOR, OPEN_CYCLE, false),
                    new Row<>(RETURNED, SAVE, RETURNED, AUDITOR, OPEN_CYCLE, false),
                    new Row<>(IN_PROGRESS, SUBMIT, SUBMITTED, AUDITOR, COMPLETE, false),
                    new Row<>(RETURNED, SUBMIT, SUBMITTED, AUDITOR, COMPLETE, false),
                    new Row<>(SUBMITTED, WITHDRAW, IN_PROGRESS, AUDITOR, BEFORE_MEETING, false),
                    new Row<>(SUBMITTED, SIGN_OFF, SIGNED_OFF, LEAD, BEFORE_MEETING, false),
                    new Row<>(SUBMITTED, RETURN, RETURNED, LEAD, BEFORE_MEETING, true),
                    new Row<>(ASSIGNED, EXCUSE, EXCUSED, "its auditor, " + ALLOCATORS, "kind of nil return", true),
                    new Row<>(IN_PROGRESS, EXCUSE, EXCUSED, "its auditor, " + ALLOCATORS, "kind of nil return", true),
                    new Row<>(RETURNED, EXCUSE, EXCUSED, "its auditor, " + ALLOCATORS, "kind of nil return", true),
                    new Row<>(ASSIGNED, HAND_OVER, ASSIGNED, ALLOCATORS, "auditor of the agency", false),
                    new Row<>(IN_PROGRESS, HAND_OVER, IN_PROGRESS, ALLOCATORS, "auditor of the agency", false),
                    new Row<>(RETURNED, HAND_OVER, RETURNED, ALLOCATORS, "auditor of the agency", false),
                    new Row<>(
                            ASSIGNED,
                            MARK_NOT_RETURNED,
                            NOT_RETURNED,
                            LOCKERS,
                            "moderation begins, or the form is locked before",
                            false),
                    new Row<>(
                            IN_PROGRESS,
                            MARK_NOT_RETURNED,
                            NOT_RETURNED,
                            LOCKERS,
                            "moderation begins, or the form is locked before",
                            false),
                    new Row<>(
                            RETURNED,
                            MARK_NOT_RETURNED,
                            NOT_RETURNED,
                            LOCKERS,
                            "moderation begins, or the form is locked before",
                            false),
                    new Row<>(
                            NOT_RETURNED,
                            REOPEN,
                            IN_PROGRESS,
                            LOCKERS,
                            "cycle is reopened, or the form is unlocked",
                            false)));

    private AssignmentLife() {}
}
