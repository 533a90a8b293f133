package org.caseaudit.domain.report;

import java.util.List;
import org.caseaudit.domain.challenge.Challenge;

/** What was said beside the grades, and goes into the report with both sides. */
public record Statements(List<Challenge> challenges) {
    public static final Statements NONE = new Statements(List.of());
}
