package org.caseaudit.application.concern;

import java.time.LocalDate;
import java.util.Optional;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.concern.Concern;

/**
 * Whose turn it is with a concern. The office passes it on, or the lead of the agency that raised it; the lead of the
 * manager's agency says what was done, and once that is overdue the office asks; the chair ends it.
 */
public final class ConcernTasks {
    private ConcernTasks() {}

    /** What it asks of the actor; empty when nothing, and when it is not theirs to know. */
    public static Optional<ConcernTask> of(Actor actor, Concern concern, LocalDate today) {
        Optional<ConcernTask> turn = switch (concern.state()) {
            case RAISED -> when(ConcernAccess.isOffice(actor) || leads(actor, concern.agency()), ConcernTask.REFER);
            case REFERRED ->
                when(
                        leads(actor, concern.manager().agency())
                                || (ConcernAccess.isOffice(actor) && concern.overdue(today)),
                        ConcernTask.RECORD_ACTION);
            case ACTED -> when(actor.is(Role.CHAIR), ConcernTask.RESOLVE);
            case RESOLVED -> Optional.empty();
        };
        boolean own = concern.open() && concern.raisedBy().equals(actor.person());
        return turn.or(() -> when(own, ConcernTask.FOLLOW));
    }

    private static Optional<ConcernTask> when(boolean holds, ConcernTask task) {
        return holds ? Optional.of(task) : Optional.empty();
    }

    private static boolean leads(Actor actor, AgencyId agency) {
        return agency != null && actor.is(Role.AGENCY_LEAD, agency);
    }
}
