package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/**
 * Proposes what somebody does about a recommendation. Refuses without owner, agency, deadline or measure, an owner who holds
 * no role in the partnership, and once the report is signed off.
 */
@UseCase
public class ProposeAction {
    private final ActionDesk desk;
    private final Actions actions;
    private final ActionOwners owners;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public ProposeAction(
            ActionDesk desk, Actions actions, ActionOwners owners, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.actions = actions;
        this.owners = owners;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(RecommendationId recommendation, ActionPlan plan) {}

    public ActionId handle(Actor actor, Command command, String key) {
        Recommendation recommendation = desk.recommendation(actor, command.recommendation());
        desk.toWritePlan(actor, recommendation.cycle());
        return idempotency.once(
                actor, key, command, ActionId::new, () -> propose(actor, recommendation, command.plan()));
    }

    private ActionId propose(Actor actor, Recommendation recommendation, ActionPlan plan) {
        Action action = new Action(Ids.next(ActionId::new), recommendation.cycle(), recommendation.id(), plan);
        owners.require(plan);
        actions.add(action);
        recorder.record(actor, Fact.of("action-proposed", "action", action.id()).in(recommendation.cycle()));
        return action.id();
    }
}
