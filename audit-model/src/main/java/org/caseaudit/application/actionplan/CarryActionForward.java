package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** Takes the action into a later cycle, named in the reason. Refuses without it, and once the action has ended. */
@UseCase
public class CarryActionForward {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public CarryActionForward(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, String whereAndWhy) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireVerify(actor, action, found.cycle());
        found.requireFollowUp();
        action.carryForward(whereAndWhy);
        recorder.record(
                actor,
                Fact.of("action-carried-forward", "action", action.id())
                        .in(action.cycle())
                        .because(whereAndWhy));
    }
}
