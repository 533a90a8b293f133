package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Gives an action to another owner, who is told; who owned it stays in its history. By chair or coordinator to anybody who
 * holds a role in the partnership, by the lead of its agency to somebody of the agency. Refuses everybody else, a missing
 * reason, and an action that has ended.
 */
@UseCase
public class HandOverAction {
    private final ActionDesk desk;
    private final Memberships memberships;
    private final ActionViews views;
    private final Recorder recorder;

    @Inject
    public HandOverAction(ActionDesk desk, Memberships memberships, ActionViews views, Recorder recorder) {
        this.desk = desk;
        this.memberships = memberships;
        this.views = views;
        this.recorder = recorder;
    }

    /** @param owner who goes on with it */
    public record Command(ActionDesk.Read read, PersonId owner, String reason) {}

    public void handle(Actor actor, Command command) {
        ActionDesk.Found found = desk.find(actor, command.read());
        Action action = found.action();
        ActionAccess.requireHandOver(actor, action, found.cycle());
        found.requireFollowUp();
        PersonId before = action.owner();
        if (command.owner() != null) {
            requireServes(actor, action, command.owner());
        }
        action.handOver(command.owner(), command.reason());
        recorder.record(
                actor,
                Fact.of("action-handed-over", "action", action.id())
                        .in(action.cycle())
                        .detail(names(before, action.owner()))
                        .because(command.reason()));
    }

    private void requireServes(Actor actor, Action action, PersonId owner) {
        List<Membership> held = memberships.ofPerson(owner);
        boolean anybody = ActionAccess.handsOverToAnybody(actor);
        boolean serves = anybody
                ? !held.isEmpty()
                : held.stream().anyMatch(membership -> action.agency().equals(membership.agency()));
        if (!serves) {
            throw RuleBroken.field(
                    "owner",
                    anybody
                            ? "This person holds no role in the partnership."
                            : "Select somebody of the agency the action belongs to.");
        }
    }

    private String names(PersonId before, PersonId after) {
        var names = views.names(Set.of(before, after));
        return names.get(before) + " to " + names.get(after);
    }
}
