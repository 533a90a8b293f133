package org.caseaudit.application.challenge;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.cycle.Cycle;
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
        if (!actor.agencies().contains(challenge.challenged())) {
            throw new NotAllowed("The agency challenged replies.");
        }
    }
}
