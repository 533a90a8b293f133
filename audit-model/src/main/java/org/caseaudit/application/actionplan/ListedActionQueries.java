package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Gap;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** The lines of imported action lists, each with what it lacks, for chair, coordinator and scrutineer. */
@UseCase
public class ListedActionQueries {
    private final CycleDesk cycles;
    private final ListedDesk desk;
    private final ListedActions listed;
    private final Recommendations recommendations;

    @Inject
    public ListedActionQueries(
            CycleDesk cycles, ListedDesk desk, ListedActions listed, Recommendations recommendations) {
        this.cycles = cycles;
        this.desk = desk;
        this.listed = listed;
        this.recommendations = recommendations;
    }

    /**
     * @param number its place on the list
     * @param lead as the list has it
     * @param gaps what keeps it from being an action
     * @param action what became of it, or null
     * @param struckReason why it was left behind, or null
     */
    public record ListedView(
            ListedActionId id,
            CycleId cycle,
            String source,
            int number,
            String text,
            String lead,
            PersonId owner,
            AgencyId agency,
            LocalDate deadline,
            String measure,
            List<Gap> gaps,
            ActionId action,
            String struckReason,
            int version) {
        public boolean open() {
            return action == null && struckReason == null;
        }
    }

    public List<ListedView> of(Actor actor, CycleId id) {
        cycles.toSee(actor, id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("action list");
        }
        Map<RecommendationId, String> sources =
                recommendations.of(id).stream().collect(Collectors.toMap(Recommendation::id, Recommendation::text));
        return listed.of(id).stream()
                .map(line -> view(line, sources.get(line.recommendation())))
                .toList();
    }

    public ListedView one(Actor actor, ListedActionId id) {
        ListedAction line = desk.toRead(actor, id);
        return view(line, recommendations.get(line.recommendation()).text());
    }

    private static ListedView view(ListedAction line, String source) {
        return new ListedView(
                line.id(),
                line.cycle(),
                source,
                line.number(),
                line.text(),
                line.lead(),
                line.owner(),
                line.agency(),
                line.deadline(),
                line.measure(),
                line.gaps(),
                line.action(),
                line.struckReason(),
                line.version());
    }
}
