package org.caseaudit.application.finding;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may see and answer findings. The office at any time; from the meeting on the agencies in the case and the agency a
 * finding concerns, whether or not it was invited. What becomes of a finding is the office's until the report is published.
 */
final class FindingAccess {
    private FindingAccess() {}

    /** @param inTheCase agencies with a form for the finding's case */
    static boolean maySee(Actor actor, Finding finding, Cycle cycle, Collection<AgencyId> inTheCase) {
        boolean open = cycle.gradesAreOpen();
        return CycleAccess.readsAll(actor) || (open && (actor.servesAny(inTheCase) || isAbout(actor, finding)));
    }

    private static boolean isAbout(Actor actor, Finding finding) {
        return finding.about() != null && actor.agencies().contains(finding.about());
    }

    /** Refuses with NotFound those from whom it is hidden. */
    static void requireSee(Actor actor, Finding finding, Cycle cycle, Collection<AgencyId> inTheCase) {
        if (!maySee(actor, finding, cycle, inTheCase)) {
            throw new NotFound("finding");
        }
    }

    /** Refuses everybody but the lead of the agency it concerns. */
    static void requireReply(Actor actor, Finding finding) {
        if (!mayReply(actor, finding)) {
            throw new NotAllowed("The lead of the agency this finding concerns replies to it.");
        }
    }

    static boolean mayReply(Actor actor, Finding finding) {
        return finding.about() != null && actor.is(Role.AGENCY_LEAD, finding.about());
    }
}
