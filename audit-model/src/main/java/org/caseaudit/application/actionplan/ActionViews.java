package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.ImpactView;
import org.caseaudit.application.actionplan.ActionQueries.RedatingView;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ImpactCheck;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;

/** Puts together what is told of actions, in the same number of statements for any number of them. */
@Collaborator
public class ActionViews {
    private final Actions actions;
    private final Agencies agencies;
    private final People people;
    private final Recorder recorder;

    @Inject
    public ActionViews(Actions actions, Agencies agencies, People people, Recorder recorder) {
        this.actions = actions;
        this.agencies = agencies;
        this.people = people;
        this.recorder = recorder;
    }

    /** What is round the actions that are told of. */
    private record Round(
            Map<CycleId, Cycle> cycles,
            Map<ActionId, List<Redating>> redatings,
            Map<ActionId, List<ImpactCheck>> checks,
            Map<AgencyId, String> agencies,
            Map<PersonId, String> people,
            LocalDate today) {}

    /** In the order given. @param cycles those of the actions, perhaps more */
    List<ActionView> of(Actor actor, List<Action> some, Collection<Cycle> cycles) {
        Round round = round(some, cycles);
        return some.stream().map(action -> view(actor, action, round)).toList();
    }

    private Round round(List<Action> some, Collection<Cycle> cycles) {
        Set<CycleId> ids = some.stream().map(Action::cycle).collect(Collectors.toSet());
        List<Redating> redatings = actions.redatingsOfAll(ids);
        List<ImpactCheck> checks = actions.impactChecksOfAll(ids);
        Set<PersonId> named = new HashSet<>();
        some.forEach(action -> named.add(action.owner()));
        redatings.forEach(redating -> named.add(redating.askedBy()));
        checks.forEach(check -> named.add(check.checkedBy()));
        return new Round(
                cycles.stream().collect(Collectors.toMap(Cycle::id, Function.identity())),
                redatings.stream().collect(Collectors.groupingBy(Redating::action)),
                checks.stream().collect(Collectors.groupingBy(ImpactCheck::action)),
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                names(named),
                recorder.now().atZone(Assignment.ZONE).toLocalDate());
    }

    Map<PersonId, String> names(Set<PersonId> ids) {
        return people.names(ids);
    }

    private static ActionView view(Actor actor, Action action, Round round) {
        Cycle cycle = round.cycles().get(action.cycle());
        List<Redating> its = round.redatings().getOrDefault(action.id(), List.of());
        boolean dateAsked = its.stream().anyMatch(Redating::waits);
        return new ActionView(
                action.id(),
                action.cycle(),
                cycle.theme(),
                action.recommendation(),
                action.text(),
                action.owner(),
                round.people().get(action.owner()),
                action.agency(),
                round.agencies().get(action.agency()),
                action.deadline(),
                action.measure(),
                action.state(),
                action.overdue(round.today()),
                action.evidence(),
                action.stateReason(),
                action.closedAt(),
                its.stream().map(redating -> view(redating, round)).toList(),
                round.checks().getOrDefault(action.id(), List.of()).stream()
                        .map(check -> view(check, round))
                        .toList(),
                ActionAccess.possible(actor, action, cycle, dateAsked),
                action.version());
    }

    private static RedatingView view(Redating r, Round round) {
        return new RedatingView(
                r.id(),
                r.oldDeadline(),
                r.newDeadline(),
                r.reason(),
                r.askedBy(),
                round.people().get(r.askedBy()),
                r.askedAt(),
                r.approvedAt(),
                r.rejectedAt(),
                r.rejectionReason());
    }

    private static ImpactView view(ImpactCheck check, Round round) {
        return new ImpactView(
                check.impact(), check.whatShowsIt(), round.people().get(check.checkedBy()), check.checkedAt());
    }
}
