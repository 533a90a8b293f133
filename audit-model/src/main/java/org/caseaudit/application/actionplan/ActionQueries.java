package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** Recommendations and actions: for the office at any time, for board, agencies and owners once published. */
@UseCase
public class ActionQueries {
    private static final Comparator<ActionView> OVERDUE_FIRST = Comparator.comparing(
                    (ActionView action) -> !action.overdue())
            .thenComparing(action -> !action.state().open())
            .thenComparing(ActionView::deadline)
            .thenComparing(action -> action.id().value());

    private final CycleDesk desk;
    private final ActionDesk actionDesk;
    private final Recommendations recommendations;
    private final Actions actions;
    private final ActionViews views;
    private final PublishedActions published;
    private final HistoryLog log;

    @Inject
    public ActionQueries(
            CycleDesk desk,
            ActionDesk actionDesk,
            Recommendations recommendations,
            Actions actions,
            ActionViews views,
            PublishedActions published,
            HistoryLog log) {
        this.desk = desk;
        this.actionDesk = actionDesk;
        this.recommendations = recommendations;
        this.actions = actions;
        this.views = views;
        this.published = published;
        this.log = log;
    }

    public record RecommendationView(
            RecommendationId id, CycleId cycle, int number, String text, String noActionReason, int version) {}

    /**
     * @param theme of the audit it follows from
     * @param overdue computed today, stored nowhere
     * @param impact what was seen when somebody looked whether it helped, oldest first
     * @param possible what the reader may do about it as it stands
     */
    public record ActionView(
            ActionId id,
            CycleId cycle,
            String theme,
            RecommendationId recommendation,
            String text,
            PersonId owner,
            String ownerName,
            AgencyId agency,
            String agencyName,
            LocalDate deadline,
            String measure,
            ActionState state,
            boolean overdue,
            String evidence,
            String stateReason,
            Instant closedAt,
            List<RedatingView> redatings,
            List<ImpactView> impact,
            List<ActionStep> possible,
            int version) {}

    public record RedatingView(
            RedatingId id,
            LocalDate oldDeadline,
            LocalDate newDeadline,
            String reason,
            PersonId askedBy,
            String askedByName,
            Instant askedAt,
            Instant approvedAt,
            Instant rejectedAt,
            String rejectionReason) {
        /** Whether the chair has still to decide. */
        public boolean waits() {
            return approvedAt == null && rejectedAt == null;
        }
    }

    public record ImpactView(Impact impact, String whatShowsIt, String checkedByName, Instant checkedAt) {}

    /** @param what the slug of the fact, like {@code action-returned} @param reason what was said with it, or null */
    public record ActionFact(Instant at, String personName, String what, String detail, String reason) {}

    public List<RecommendationView> recommendations(Actor actor, CycleId id) {
        requireSeePlan(actor, desk.toSee(actor, id));
        return recommendations.of(id).stream().map(ActionQueries::view).toList();
    }

    public RecommendationView recommendation(Actor actor, RecommendationId id) {
        return view(actionDesk.recommendation(actor, id));
    }

    /** In the order in which they were proposed. */
    public List<ActionView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        requireSeePlan(actor, cycle);
        return views.of(actor, actions.of(id), List.of(cycle));
    }

    /** Of all published reports, as far as the actor may see them: overdue first, then by date, ended ones last. */
    public List<ActionView> all(Actor actor, ActionFilter filter) {
        return published.seenBy(actor, filter).stream().sorted(OVERDUE_FIRST).toList();
    }

    public ActionView one(Actor actor, ActionId id) {
        ActionDesk.Found found = actionDesk.find(actor, id);
        return views.of(actor, List.of(found.action()), List.of(found.cycle())).get(0);
    }

    /** What was done about one action, oldest first, with the words of evidence and reasons. */
    public List<ActionFact> history(Actor actor, ActionId id) {
        actionDesk.find(actor, id);
        List<HistoryEntry> facts = log.about(id);
        Map<PersonId, String> names =
                views.names(facts.stream().map(HistoryEntry::person).collect(Collectors.toSet()));
        return facts.stream()
                .map(fact ->
                        new ActionFact(fact.at(), names.get(fact.person()), fact.what(), fact.detail(), fact.reason()))
                .toList();
    }

    private static void requireSeePlan(Actor actor, Cycle cycle) {
        if (!ActionAccess.maySee(actor, cycle)) {
            throw new NotFound("action plan");
        }
    }

    private static RecommendationView view(Recommendation r) {
        return new RecommendationView(r.id(), r.cycle(), r.number(), r.text(), r.noActionReason(), r.version());
    }
}
