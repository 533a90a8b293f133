package org.caseaudit.application.casefile;

import java.util.Collection;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/** Who may see cases, know who the child is, and answer for an agency whether it knows the child. */
public final class CaseAccess {
    private CaseAccess() {}

    /** Cases under their pseudonym: the office, the scrutineer, and the agencies invited. Not the board. */
    public static void requireSee(Actor actor, Collection<AgencyId> invited) {
        if (!CycleAccess.readsAll(actor) && !actor.servesAny(invited)) {
            throw new NotFound("case");
        }
    }

    /**
     * Who the child is: chair, coordinator, and auditor and lead of an invited agency that has to find the file. An agency
     * that has answered that it does not know the child has no file to find.
     */
    static void requireIdentity(Actor actor, Collection<AgencyId> invited, List<Involvement> involvements) {
        if (actor.is(Role.CHAIR, Role.COORDINATOR)) {
            return;
        }
        boolean mustFindTheFile = actor.agencies().stream()
                .filter(invited::contains)
                .anyMatch(agency -> involvements.stream()
                        .filter(i -> i.agency().equals(agency))
                        .noneMatch(i -> i.state() == InvolvementState.NOT_KNOWN));
        if (!mustFindTheFile) {
            throw new NotFound("case identity");
        }
    }

    /** Chair and coordinator answer for everybody, auditors and leads for their own agency. */
    static void requireAnswerFor(Actor actor, AgencyId agency) {
        if (!actor.is(Role.CHAIR, Role.COORDINATOR) && !actor.agencies().contains(agency)) {
            throw new NotAllowed("You can answer only for your own agency.");
        }
    }
}
