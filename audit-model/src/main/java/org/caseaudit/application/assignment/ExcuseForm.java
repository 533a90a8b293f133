package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.NilReturn;

/**
 * A nil return: the agency says why it has nothing to return, and its answer on involvement becomes the same. Refuses
 * without kind or explanation, once the form is handed in, and after the meeting has begun.
 */
@UseCase
public class ExcuseForm {
    private final AssignmentDesk desk;
    private final FormMoves moves;

    @Inject
    public ExcuseForm(AssignmentDesk desk, FormMoves moves) {
        this.desk = desk;
        this.moves = moves;
    }

    public void handle(Actor actor, AssignmentDesk.Read read, NilReturn kind, String reason) {
        AssignmentDesk.Found found = desk.known(actor, read);
        AssignmentAccess.requireExcuse(actor, found.form());
        found.requireOpen();
        moves.excuse(actor, found.form(), kind, reason);
    }
}
