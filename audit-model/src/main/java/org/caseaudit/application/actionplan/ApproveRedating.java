package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.NotFound;

/** The chair approves a new date its owner asked for. Refuses everybody else, and a second approval. */
@UseCase
public class ApproveRedating {
    private final ActionDesk desk;
    private final Actions actions;
    private final Recorder recorder;

    @Inject
    public ApproveRedating(ActionDesk desk, Actions actions, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, RedatingId id) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireApprove(actor, action, found.cycle());
        found.requireFollowUp();
        Redating redating = actions.redating(id);
        if (!redating.action().equals(action.id())) {
            throw new NotFound("change of date");
        }
        redating.approve(action, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("action-redated", "action", action.id())
                        .in(action.cycle())
                        .detail(redating.oldDeadline() + " to " + redating.newDeadline())
                        .because(redating.reason()));
    }
}
