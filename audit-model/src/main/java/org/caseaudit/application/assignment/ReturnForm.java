package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.history.Fact;

/** The agency lead sends the form back to its auditor. Refuses without reason, and after the meeting has begun. */
@UseCase
public class ReturnForm {
    private final AssignmentDesk desk;
    private final Recorder recorder;

    @Inject
    public ReturnForm(AssignmentDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, AssignmentDesk.Read read, String reason) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireLead(actor, form);
        found.requireOpen();
        form.returnToAuditor(reason);
        recorder.record(
                actor,
                Fact.of("form-returned", "assignment", form.id())
                        .in(form.cycle())
                        .because(reason));
    }
}
