package org.caseaudit.application.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PersonId;

/** The action plan as a table: a row for each action, and one for each recommendation that has none, with the reason. */
final class ActionPlanTable {
    private ActionPlanTable() {}

    /** @param today on which it is decided what is overdue */
    record Names(Map<PersonId, String> people, Map<AgencyId, String> agencies, LocalDate today) {}

    /** @param action null where the recommendation has none */
    private record Line(Recommendation recommendation, Action action, Names names) {
        <T> T of(Function<Action, T> value) {
            return action == null ? null : value.apply(action);
        }
    }

    static Table of(List<Recommendation> recommendations, List<Action> actions, Names names) {
        List<Line> lines = recommendations.stream()
                .flatMap(r -> {
                    List<Line> its = actions.stream()
                            .filter(a -> a.recommendation().equals(r.id()))
                            .map(a -> new Line(r, a, names))
                            .toList();
                    return its.isEmpty() ? Stream.of(new Line(r, null, names)) : its.stream();
                })
                .toList();
        return Table.<Line>of("action-plan", "An action, or a recommendation without one.")
                .column(
                        "number",
                        "Number of the recommendation",
                        l -> l.recommendation().number())
                .column(
                        "recommendation",
                        "What the report asks for",
                        l -> l.recommendation().text())
                .column("action", "What is done", l -> l.of(Action::text))
                .column("owner", "Who does it", l -> l.of(a -> names.people().get(a.owner())))
                .column(
                        "agency",
                        "For which agency",
                        l -> l.of(a -> names.agencies().get(a.agency())))
                .column("deadline", "By when", l -> l.of(Action::deadline))
                .column("measure", "How it is known that it worked", l -> l.of(Action::measure))
                .column("state", "How far it is", l -> l.of(a -> words(a.state().name())))
                .column("overdue", "Whether the deadline has passed", l -> l.of(a -> a.overdue(names.today())))
                .column("evidence", "What its owner says was done", l -> l.of(Action::evidence))
                .column("note", "Why it was returned, reopened or carried forward", l -> l.of(Action::stateReason))
                .column("closed_at", "When it was closed", l -> l.of(Action::closedAt))
                .column(
                        "why_no_action",
                        "Why nothing is done",
                        l -> l.recommendation().noActionReason())
                .rows(lines);
    }

    private static String words(String code) {
        String spaced = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
