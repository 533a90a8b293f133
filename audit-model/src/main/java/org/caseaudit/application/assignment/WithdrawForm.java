package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.history.Fact;

/** The auditor takes the form back to go on writing. Refuses once it is signed off or the meeting has begun. */
@UseCase
public class WithdrawForm {
    private final AssignmentDesk desk;
    private final Recorder recorder;

    @Inject
    public WithdrawForm(AssignmentDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, AssignmentDesk.Read read) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireWrite(actor, form);
        found.requireOpen();
        form.withdraw();
        recorder.record(
                actor, Fact.of("form-withdrawn", "assignment", form.id()).in(form.cycle()));
    }
}
