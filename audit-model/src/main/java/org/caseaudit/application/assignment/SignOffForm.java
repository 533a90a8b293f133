package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.history.Fact;

/** The agency lead stands by the form for the agency. Refuses unless submitted, and after the meeting has begun. */
@UseCase
public class SignOffForm {
    private final AssignmentDesk desk;
    private final Recorder recorder;

    @Inject
    public SignOffForm(AssignmentDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, AssignmentDesk.Read read) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireLead(actor, form);
        found.requireOpen();
        form.signOff(actor.person(), recorder.now());
        recorder.record(
                actor, Fact.of("form-signed-off", "assignment", form.id()).in(form.cycle()));
    }
}
