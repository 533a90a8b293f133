package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/** Adds something the report asks for. Refuses once the report is signed off. */
@UseCase
public class AddRecommendation {
    private final ActionDesk desk;
    private final Recommendations recommendations;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public AddRecommendation(
            ActionDesk desk, Recommendations recommendations, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param noActionReason why no action follows, or null when one will */
    public record Command(CycleId cycle, String text, String noActionReason) {}

    public RecommendationId handle(Actor actor, Command command, String key) {
        desk.toWritePlan(actor, command.cycle());
        return idempotency.once(actor, key, command, RecommendationId::new, () -> add(actor, command));
    }

    private RecommendationId add(Actor actor, Command command) {
        int number = recommendations.of(command.cycle()).stream()
                        .mapToInt(Recommendation::number)
                        .max()
                        .orElse(0)
                + 1;
        Recommendation recommendation = new Recommendation(
                Ids.next(RecommendationId::new), command.cycle(), number, command.text(), command.noActionReason());
        recommendations.add(recommendation);
        recorder.record(
                actor,
                Fact.of("recommendation-added", "recommendation", recommendation.id())
                        .in(command.cycle()));
        return recommendation.id();
    }
}
