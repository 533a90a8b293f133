package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** Changes the wording of a recommendation, or why no action follows from it. Refuses once the report is signed off. */
@UseCase
public class WordRecommendation {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public WordRecommendation(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public record Command(RecommendationId recommendation, int version, String text, String noActionReason) {}

    public void handle(Actor actor, Command command) {
        Recommendation recommendation = desk.recommendation(actor, command.recommendation());
        desk.toWritePlan(actor, recommendation.cycle());
        Versions.require(recommendation.version(), command.version());
        recommendation.word(command.text(), command.noActionReason());
        recorder.record(
                actor,
                Fact.of("recommendation-worded", "recommendation", recommendation.id())
                        .in(recommendation.cycle()));
    }
}
