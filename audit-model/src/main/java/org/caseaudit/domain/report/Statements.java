package org.caseaudit.domain.report;

import java.util.List;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.moderation.GradeResponse;

/** What was said beside the grades, and goes into the report with both sides. */
public record Statements(List<Challenge> challenges, List<GradeResponse> responses) {
    public static final Statements NONE = new Statements(List.of(), List.of());
}
