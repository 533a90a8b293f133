package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/**
 * Makes an action of a line from an imported list, with everything the list left out. Refuses what still lacks something, an
 * owner who holds no role here, a line that is dealt with, and once the report is signed off.
 */
@UseCase
public class TakeListedAction {
    private final ListedDesk desk;
    private final Actions actions;
    private final ActionOwners owners;
    private final Recorder recorder;

    @Inject
    public TakeListedAction(ListedDesk desk, Actions actions, ActionOwners owners, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.owners = owners;
        this.recorder = recorder;
    }

    public record Command(ListedActionId line, int version, ActionPlan plan) {}

    public ActionId handle(Actor actor, Command command) {
        ListedAction line = desk.toSettle(actor, command.line());
        Versions.require(line.version(), command.version());
        Action action = new Action(Ids.next(ActionId::new), line.cycle(), line.recommendation(), command.plan());
        owners.require(command.plan());
        line.become(action.id());
        actions.add(action);
        recorder.record(
                actor,
                Fact.of("action-proposed", "action", action.id())
                        .in(line.cycle())
                        .detail("line " + line.number() + " of an imported list"));
        return action.id();
    }
}
