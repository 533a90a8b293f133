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

/**
 * The chair does not agree to a new date its owner asked for; the date stays, and the owner is told. Refuses everybody else,
 * a missing reason, and what is decided already.
 */
@UseCase
public class RejectRedating {
    private final ActionDesk desk;
    private final Actions actions;
    private final Recorder recorder;

    @Inject
    public RejectRedating(ActionDesk desk, Actions actions, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, RedatingId id, String reason) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireApprove(actor, action, found.cycle());
        found.requireFollowUp();
        Redating redating = actions.redating(id);
        if (!redating.action().equals(action.id())) {
            throw new NotFound("change of date");
        }
        redating.reject(action, actor.person(), reason, recorder.now());
        recorder.record(
                actor,
                Fact.of("new-date-rejected", "action", action.id())
                        .in(action.cycle())
                        .detail(redating.oldDeadline() + " to " + redating.newDeadline())
                        .because(redating.rejectionReason()));
    }
}
