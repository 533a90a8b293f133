package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/** Fetches an action for somebody who may see it, and guards what may still be written into the plan. */
@Collaborator
public class ActionDesk {
    private final Recommendations recommendations;
    private final Actions actions;
    private final Cycles cycles;
    private final CycleDesk desk;
    private final Reports reports;

    @Inject
    public ActionDesk(
            Recommendations recommendations, Actions actions, Cycles cycles, CycleDesk desk, Reports reports) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.cycles = cycles;
        this.desk = desk;
        this.reports = reports;
    }

    /** An action and the version of it that somebody read. */
    public record Read(ActionId action, int version) {}

    /** An action with its cycle. */
    public record Found(Action action, Cycle cycle) {
        /** Refuses before the report is published, and once the cycle is closed over its actions. */
        public void requireFollowUp() {
            cycle.requireState(
                    "Actions are followed up from publication until the cycle is closed.", CycleState.PUBLISHED);
        }
    }

    /** Refuses what is hidden from the actor. */
    public Found find(Actor actor, ActionId id) {
        Action action = actions.get(id);
        Cycle cycle = cycles.get(action.cycle());
        ActionAccess.requireSee(actor, action, cycle);
        return new Found(action, cycle);
    }

    /** Refuses what is hidden from the actor, and a stale version. */
    Found find(Actor actor, Read read) {
        Found found = find(actor, read.action());
        Versions.require(found.action().version(), read.version());
        return found;
    }

    /** Refuses what is hidden from the actor. */
    Recommendation recommendation(Actor actor, RecommendationId id) {
        Recommendation recommendation = recommendations.get(id);
        if (!ActionAccess.maySee(actor, cycles.get(recommendation.cycle()))) {
            throw new NotFound(recommendations.noun());
        }
        return recommendation;
    }

    /** Refuses everybody but chair and coordinator, before reporting, and once the report is signed off. */
    Cycle toWritePlan(Actor actor, CycleId id) {
        Cycle cycle = desk.toManage(actor, id);
        cycle.requireState(
                "Recommendations and actions are written with the report.", CycleState.REPORTING, CycleState.PUBLISHED);
        reports.of(id).ifPresent(Report::requireDraft);
        return cycle;
    }
}
