package org.caseaudit.application.challenge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeCommand;
import org.caseaudit.domain.challenge.ChallengeLife;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/** Who may see challenges and take part in them: what lies open in the meeting may be questioned by who sits in it. */
final class ChallengeAccess {
    private ChallengeAccess() {}

    /** The office, and from the meeting on the agencies in the case. */
    static boolean maySee(Actor actor, Cycle cycle, Collection<AgencyId> inTheCase) {
        return CycleAccess.readsAll(actor) || (cycle.gradesAreOpen() && actor.servesAny(inTheCase));
    }

    /** Refuses with NotFound those from whom the item, the finding or the challenge is hidden. */
    static void requireSee(Actor actor, Cycle cycle, Collection<AgencyId> inTheCase, String what) {
        if (!maySee(actor, cycle, inTheCase)) {
            throw new NotFound(what);
        }
    }

    /** Refuses with NotFound those who see no challenge at all; before the meeting that is everybody outside the office. */
    static void requireSeeAny(Actor actor, Cycle cycle) {
        if (!CycleAccess.readsAll(actor)
                && !(cycle.gradesAreOpen() && !actor.agencies().isEmpty())) {
            throw new NotFound("challenge");
        }
    }

    /** Refuses everybody but auditor and lead of the agency challenged. */
    static void requireReply(Actor actor, Challenge challenge) {
        if (!isChallenged(actor, challenge)) {
            throw new NotAllowed("The agency challenged replies.");
        }
    }

    private static boolean isChallenged(Actor actor, Challenge challenge) {
        return actor.agencies().contains(challenge.challenged());
    }

    /** What the actor, who may see the challenge, may do while it can be argued about; for pages, which offer nothing else. */
    static Set<ChallengeCommand> possible(Actor actor, Challenge challenge, Cycle cycle) {
        Set<ChallengeCommand> possible = EnumSet.noneOf(ChallengeCommand.class);
        for (ChallengeCommand command : ChallengeLife.TABLE.possible(challenge.state())) {
            boolean allowed = switch (command) {
                case REPLY -> isChallenged(actor, challenge);
                case DECIDE ->
                    actor.is(Role.CHAIR, Role.COORDINATOR)
                            && (challenge.open() || cycle.state() == CycleState.MODERATION);
            };
            if (allowed) {
                possible.add(command);
            }
        }
        return possible;
    }
}
