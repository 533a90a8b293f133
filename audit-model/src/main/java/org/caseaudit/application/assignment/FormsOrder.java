package org.caseaudit.application.assignment;

import java.util.Optional;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentLife;
import org.caseaudit.domain.assignment.AssignmentState;

/** What the office can do with many forms at once. */
public enum FormsOrder {
    /** Its auditor gets a mail, if the form is still out. */
    REMIND(null),
    /** Nothing more is written: the form counts as not returned until it is unlocked. */
    LOCK(AssignmentCommand.MARK_NOT_RETURNED),
    UNLOCK(AssignmentCommand.REOPEN),
    /** The agency has nothing to return. */
    EXCUSE(AssignmentCommand.EXCUSE),
    /** Another auditor of the agency goes on. */
    HAND_OVER(AssignmentCommand.HAND_OVER);

    private final AssignmentCommand command;

    FormsOrder(AssignmentCommand command) {
        this.command = command;
    }

    /** The state the form would be in; empty where it does not take the order. */
    Optional<AssignmentState> leads(Assignment form) {
        if (command == null) {
            return form.state().writable() ? Optional.of(form.state()) : Optional.empty();
        }
        return AssignmentLife.TABLE.find(form.state(), command).map(row -> row.to());
    }
}
