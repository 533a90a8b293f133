package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** The evidence convinces. Refuses unless evidenced. */
@UseCase
public class CloseAction {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public CloseAction(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireVerify(actor, action, found.cycle());
        found.requireFollowUp();
        action.close(recorder.now());
        recorder.record(actor, Fact.of("action-closed", "action", action.id()).in(action.cycle()));
    }
}
