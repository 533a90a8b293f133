package org.caseaudit.api.access;

import jakarta.enterprise.context.RequestScoped;
import org.caseaudit.domain.agency.Actor;

/** Who acts in this request. */
@RequestScoped
public class CurrentActor {
    private Actor actor;

    /** Set once the person's seats are known; a resource outside of a partnership has no actor. */
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("This address is not in a partnership, so nobody acts");
        }
        return actor;
    }

    void is(Actor person) {
        this.actor = person;
    }
}
