package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** Changes a proposed action. Refuses once its owner has accepted it, and once the report is signed off. */
@UseCase
public class AmendAction {
    private final ActionDesk desk;
    private final ActionOwners owners;
    private final Recorder recorder;

    @Inject
    public AmendAction(ActionDesk desk, ActionOwners owners, Recorder recorder) {
        this.desk = desk;
        this.owners = owners;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, ActionPlan plan) {
        Action action = desk.find(actor, read).action();
        desk.toWritePlan(actor, action.cycle());
        action.amend(plan);
        owners.require(plan);
        recorder.record(actor, Fact.of("action-amended", "action", action.id()).in(action.cycle()));
    }
}
