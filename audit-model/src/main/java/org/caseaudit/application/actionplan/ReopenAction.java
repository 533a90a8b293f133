package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** A closed action is taken up again. Refuses without reason. */
@UseCase
public class ReopenAction {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public ReopenAction(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, String reason) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireVerify(actor, action, found.cycle());
        found.requireFollowUp();
        action.reopen(reason);
        recorder.record(
                actor,
                Fact.of("action-reopened", "action", action.id())
                        .in(action.cycle())
                        .because(reason));
    }
}
