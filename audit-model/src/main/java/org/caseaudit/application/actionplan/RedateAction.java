package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.history.Fact;

/**
 * Asks for a new date: by the owner, for the chair to approve, or by the chair, which approves it at once. The old date is
 * kept. Refuses without reason, and for an action that has ended.
 */
@UseCase
public class RedateAction {
    private final ActionDesk desk;
    private final Actions actions;
    private final Recorder recorder;

    @Inject
    public RedateAction(ActionDesk desk, Actions actions, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, LocalDate newDeadline, String reason) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireRedate(actor, action, found.cycle());
        boolean chair = actor.is(Role.CHAIR);
        found.requireFollowUp();
        Redating redating =
                new Redating(Ids.next(RedatingId::new), action, newDeadline, reason, actor.person(), recorder.now());
        actions.add(redating);
        if (chair) {
            redating.approve(action, actor.person(), recorder.now());
        }
        recorder.record(
                actor,
                Fact.of(chair ? "action-redated" : "new-date-asked", "action", action.id())
                        .in(action.cycle())
                        .detail(redating.oldDeadline() + " to " + redating.newDeadline())
                        .because(reason));
    }
}
