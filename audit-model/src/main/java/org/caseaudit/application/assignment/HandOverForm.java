package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/** Another auditor of the agency goes on; what is written stays. Refuses somebody who is not an auditor of the agency. */
@UseCase
public class HandOverForm {
    private final AssignmentDesk desk;
    private final Memberships memberships;
    private final FormMoves moves;

    @Inject
    public HandOverForm(AssignmentDesk desk, Memberships memberships, FormMoves moves) {
        this.desk = desk;
        this.memberships = memberships;
        this.moves = moves;
    }

    public void handle(Actor actor, AssignmentDesk.Read read, PersonId auditor) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireAllocate(actor, form.agency());
        found.requireBeforeMeeting();
        boolean isAuditor = auditor != null
                && memberships.ofPerson(auditor).stream()
                        .anyMatch(m -> m.seat().equals(new Seat(Role.AUDITOR, form.agency())));
        if (!isAuditor) {
            throw RuleBroken.field("auditor", "This person is not an auditor of the agency.");
        }
        moves.handOver(actor, form, auditor);
    }
}
