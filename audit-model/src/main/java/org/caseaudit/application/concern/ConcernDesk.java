package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.Concerns;

/** Fetches a concern for somebody who may know of it. */
@Collaborator
public class ConcernDesk {
    private final Concerns concerns;

    @Inject
    public ConcernDesk(Concerns concerns) {
        this.concerns = concerns;
    }

    /** A concern and the version of it that somebody read. */
    public record Read(ConcernId concern, int version) {}

    /** Refuses what is hidden from the actor, and a stale version. */
    Concern find(Actor actor, Read read) {
        Concern concern = concerns.get(read.concern());
        ConcernAccess.requireKnow(actor, concern);
        Versions.require(concern.version(), read.version());
        return concern;
    }
}
