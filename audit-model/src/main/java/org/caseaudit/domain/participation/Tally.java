package org.caseaudit.domain.participation;

import java.util.Collection;
import java.util.Map;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.moderation.Presence;

/**
 * Participation added up: over the agencies of a cycle, or over the cycles of an agency.
 *
 * @param meetings for which attendance was written down
 * @param attended of those, to which somebody came
 */
public record Tally(Map<InvolvementState, Integer> involvement, Returns forms, int meetings, int attended) {
    public static Tally of(Collection<AgencyInCycle> rows) {
        Map<InvolvementState, Integer> answers = AgencyInCycle.none();
        rows.forEach(row -> row.involvement().forEach((answer, count) -> answers.merge(answer, count, Integer::sum)));
        return new Tally(
                answers,
                rows.stream().map(AgencyInCycle::forms).reduce(Returns.NONE, Returns::plus),
                (int) rows.stream().filter(row -> row.meeting() != null).count(),
                (int) rows.stream()
                        .filter(row -> row.meeting() == Presence.PRESENT)
                        .count());
    }
}
