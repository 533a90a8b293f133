package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;

/** The actions of published reports, as far as somebody may see them. */
@Collaborator
public class PublishedActions {
    private final Cycles cycles;
    private final Actions actions;
    private final ActionViews views;

    @Inject
    public PublishedActions(Cycles cycles, Actions actions, ActionViews views) {
        this.cycles = cycles;
        this.actions = actions;
        this.views = views;
    }

    /** In the order in which they were proposed. */
    public List<ActionView> seenBy(Actor actor, ActionFilter filter) {
        Map<CycleId, Cycle> published = cycles.all().stream()
                .filter(Cycle::published)
                .filter(cycle -> filter.wants(cycle.id()))
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        List<Action> seen = actions.ofAll(published.keySet()).stream()
                .filter(action -> ActionAccess.maySee(actor, action, published.get(action.cycle())))
                .toList();
        return views.of(actor, seen, published.values()).stream()
                .filter(filter::wants)
                .toList();
    }
}
