package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** The owner takes the action on. Refuses unless it is proposed. */
@UseCase
public class AcceptAction {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public AcceptAction(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireAnswer(actor, action, found.cycle());
        found.requireFollowUp();
        action.accept();
        recorder.record(actor, Fact.of("action-accepted", "action", action.id()).in(action.cycle()));
    }
}
