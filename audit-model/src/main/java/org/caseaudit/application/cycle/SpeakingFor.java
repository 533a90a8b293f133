package org.caseaudit.application.cycle;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.RuleBroken;

/** For which agency somebody speaks. Most people serve one; who serves several has to say. */
public final class SpeakingFor {
    private SpeakingFor() {}

    /**
     * The agency named, or the one of those possible that the actor serves. Refuses an agency that is not the actor's or not
     * possible here, and asks which when there are several.
     *
     * @param named null when the actor did not say
     * @param possible the agencies that have a say in the matter
     */
    public static AgencyId one(Actor actor, AgencyId named, Collection<AgencyId> possible) {
        List<AgencyId> own = possible.stream()
                .distinct()
                .filter(a -> actor.agencies().contains(a))
                .filter(a -> named == null || named.equals(a))
                .toList();
        if (own.isEmpty()) {
            throw new NotAllowed("You can speak only for your own agency, and only where it takes part.");
        }
        if (own.size() > 1) {
            throw RuleBroken.field("agency", "You serve several agencies here; say for which one you speak.");
        }
        return own.get(0);
    }
}
