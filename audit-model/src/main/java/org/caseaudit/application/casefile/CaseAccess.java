package org.caseaudit.application.casefile;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.Cycle;
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
     * Who the child is: chair, coordinator, and auditor and lead of an agency that has to find the file. Until the meeting
     * that is every invited agency, for it has to find out whether it knows the child, unless it has answered that it does
     * not; from then on it is those that know the child.
     */
    static void requireIdentity(
            Actor actor, Cycle cycle, Collection<AgencyId> invited, Collection<Involvement> involvements) {
        if (actor.is(Role.CHAIR, Role.COORDINATOR)) {
            return;
        }
        boolean mustFindTheFile = actor.agencies().stream()
                .filter(invited::contains)
                .anyMatch(agency -> mayKnow(cycle, answerOf(agency, involvements)));
        if (!mustFindTheFile) {
            throw new NotFound("case identity");
        }
    }

    private static boolean mayKnow(Cycle cycle, InvolvementState answer) {
        return cycle.gradesAreOpen() ? answer == InvolvementState.KNOWN : answer != InvolvementState.NOT_KNOWN;
    }

    private static InvolvementState answerOf(AgencyId agency, Collection<Involvement> involvements) {
        return involvements.stream()
                .filter(i -> i.agency().equals(agency))
                .map(Involvement::state)
                .findFirst()
                .orElse(InvolvementState.UNKNOWN);
    }

    /** Whether the actor may read what the agency answered: the office all, auditors and leads their own agency's. */
    static boolean maySeeAnswers(Actor actor, AgencyId agency) {
        return CycleAccess.readsAll(actor) || actor.agencies().contains(agency);
    }

    /** Chair and coordinator answer for everybody, auditors and leads for their own agency. */
    static void requireAnswerFor(Actor actor, AgencyId agency) {
        if (!actor.is(Role.CHAIR, Role.COORDINATOR) && !actor.agencies().contains(agency)) {
            throw new NotAllowed("You can answer only for your own agency.");
        }
    }
}
