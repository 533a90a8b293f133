package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** Recommendations and actions: for the office at any time, for board, agencies and owners once published. */
@UseCase
public class ActionQueries {
    private final CycleDesk desk;
    private final ActionDesk actionDesk;
    private final Recommendations recommendations;
    private final Actions actions;
    private final Recorder recorder;

    @Inject
    public ActionQueries(
            CycleDesk desk,
            ActionDesk actionDesk,
            Recommendations recommendations,
            Actions actions,
            Recorder recorder) {
        this.desk = desk;
        this.actionDesk = actionDesk;
        this.recommendations = recommendations;
        this.actions = actions;
        this.recorder = recorder;
    }

    public record RecommendationView(
            RecommendationId id, CycleId cycle, int number, String text, String noActionReason, int version) {}

    /** @param overdue computed today, stored nowhere */
    public record ActionView(
            ActionId id,
            CycleId cycle,
            RecommendationId recommendation,
            String text,
            PersonId owner,
            AgencyId agency,
            LocalDate deadline,
            String measure,
            ActionState state,
            boolean overdue,
            String evidence,
            String stateReason,
            List<RedatingView> redatings,
            int version) {}

    public record RedatingView(
            RedatingId id,
            LocalDate oldDeadline,
            LocalDate newDeadline,
            String reason,
            PersonId askedBy,
            Instant askedAt,
            Instant approvedAt) {}

    public List<RecommendationView> recommendations(Actor actor, CycleId id) {
        requireSeePlan(actor, desk.toSee(actor, id));
        return recommendations.of(id).stream().map(ActionQueries::view).toList();
    }

    public RecommendationView recommendation(Actor actor, RecommendationId id) {
        return view(actionDesk.recommendation(actor, id));
    }

    /** In the order in which they were proposed. */
    public List<ActionView> of(Actor actor, CycleId id) {
        requireSeePlan(actor, desk.toSee(actor, id));
        Map<ActionId, List<Redating>> redatings =
                actions.redatings(id).stream().collect(Collectors.groupingBy(Redating::action));
        return actions.of(id).stream()
                .map(a -> view(a, redatings.getOrDefault(a.id(), List.of())))
                .toList();
    }

    public ActionView one(Actor actor, ActionId id) {
        Action action = actionDesk.find(actor, id).action();
        List<Redating> its = actions.redatings(action.cycle()).stream()
                .filter(r -> r.action().equals(id))
                .toList();
        return view(action, its);
    }

    private static void requireSeePlan(Actor actor, Cycle cycle) {
        if (!ActionAccess.maySee(actor, cycle)) {
            throw new NotFound("action plan");
        }
    }

    private static RecommendationView view(Recommendation r) {
        return new RecommendationView(r.id(), r.cycle(), r.number(), r.text(), r.noActionReason(), r.version());
    }

    private ActionView view(Action action, List<Redating> redatings) {
        LocalDate today = recorder.now().atZone(Assignment.ZONE).toLocalDate();
        return new ActionView(
                action.id(),
                action.cycle(),
                action.recommendation(),
                action.text(),
                action.owner(),
                action.agency(),
                action.deadline(),
                action.measure(),
                action.state(),
                action.overdue(today),
                action.evidence(),
                action.stateReason(),
                redatings.stream().map(ActionQueries::view).toList(),
                action.version());
    }

    private static RedatingView view(Redating r) {
        return new RedatingView(
                r.id(), r.oldDeadline(), r.newDeadline(), r.reason(), r.askedBy(), r.askedAt(), r.approvedAt());
    }
}
