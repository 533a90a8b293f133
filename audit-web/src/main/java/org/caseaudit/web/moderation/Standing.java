package org.caseaudit.web.moderation;

import java.util.List;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.layout.London;

/** A decision as it is read: what stands, or what stood before. */
public record Standing(String words, String reason, List<Dissenting> dissents, String when) {
    /** An agency that keeps its grade, and why. */
    public record Dissenting(String agency, String grade, String reason) {}

    static Standing of(GradingScale scale, DecisionView decision) {
        return new Standing(
                GradeWords.decision(scale, decision),
                decision.reason(),
                decision.dissents().stream()
                        .map(d -> new Dissenting(d.agencyName(), GradeWords.grade(scale, d.grade()), d.reason()))
                        .toList(),
                London.moment(decision.decidedAt()));
    }
}
