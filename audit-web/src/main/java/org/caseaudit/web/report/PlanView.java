package org.caseaudit.web.report;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.RecommendationView;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.London;

/** What the report asks for, and who does what about it. @param add where one is added; null for who may only read */
public record PlanView(String theme, List<Asked> recommendations, String add) {
    /**
     * One recommendation.
     *
     * @param id where a link from elsewhere leads
     * @param change where it is worded anew, {@code addAction} where an action is proposed; null for who may only read
     */
    public record Asked(
            String id,
            String heading,
            String text,
            String noActionReason,
            List<Proposed> actions,
            String change,
            String addAction) {}

    /** One action. @param change null once its owner has accepted it, and for who may only read */
    public record Proposed(String text, Tag state, List<Row> facts, String change) {}

    /** Names of who acts. */
    record Names(Map<PersonId, String> people, Map<AgencyId, String> agencies) {}

    static PlanView of(
            String theme,
            ReportPlace place,
            List<RecommendationView> recommendations,
            List<ActionView> actions,
            Names names,
            boolean writes) {
        return new PlanView(
                theme,
                recommendations.stream()
                        .map(r -> asked(place, r, actions, names, writes))
                        .toList(),
                writes ? place.at("recommendations", "new") : null);
    }

    private static Asked asked(
            ReportPlace place,
            RecommendationView recommendation,
            List<ActionView> actions,
            Names names,
            boolean writes) {
        String address = place.at("recommendations", recommendation.id());
        return new Asked(
                "recommendation-" + recommendation.id().value(),
                "Recommendation " + recommendation.number(),
                recommendation.text(),
                recommendation.noActionReason(),
                actions.stream()
                        .filter(a -> a.recommendation().equals(recommendation.id()))
                        .map(a -> proposed(place, a, names, writes))
                        .toList(),
                writes ? address : null,
                writes
                        ? place.at("actions", "new") + "?recommendation="
                                + recommendation.id().value()
                        : null);
    }

    private static Proposed proposed(ReportPlace place, ActionView action, Names names, boolean writes) {
        return new Proposed(
                action.text(),
                ReportWords.action(action.state(), action.overdue()),
                List.of(
                        Row.of("Owner", names.people().getOrDefault(action.owner(), "")),
                        Row.of("Agency", names.agencies().get(action.agency())),
                        Row.of("By", London.day(action.deadline())),
                        Row.of("Measured how", action.measure())),
                writes && action.state() == ActionState.PROPOSED ? place.at("actions", action.id()) : null);
    }
}
