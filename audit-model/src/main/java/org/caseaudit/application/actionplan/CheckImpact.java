package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.ImpactCheck;
import org.caseaudit.domain.actionplan.ImpactCheckId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/**
 * The office says whether a closed action made a difference; possible after the end of the cycle too, because that is when
 * it shows. Refuses everybody else, an action that is not closed, and an answer without what shows it.
 */
@UseCase
public class CheckImpact {
    private final ActionDesk desk;
    private final Actions actions;
    private final Recorder recorder;

    @Inject
    public CheckImpact(ActionDesk desk, Actions actions, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.recorder = recorder;
    }

    public record Command(ActionDesk.Read read, Impact impact, String whatShowsIt) {}

    public void handle(Actor actor, Command command) {
        ActionDesk.Found found = desk.find(actor, command.read());
        Action action = found.action();
        ActionAccess.requireVerify(actor, action, found.cycle());
        actions.add(new ImpactCheck(
                Ids.next(ImpactCheckId::new),
                action,
                command.impact(),
                command.whatShowsIt(),
                actor.person(),
                recorder.now()));
        recorder.record(
                actor,
                Fact.of("action-impact-checked", "action", action.id())
                        .in(action.cycle())
                        .detail(command.impact().name())
                        .because(command.whatShowsIt()));
    }
}
