package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.Findings;

/** Fetches a finding for somebody who may see it; one that is hidden looks like one that does not exist. */
@Collaborator
public class FindingDesk {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Findings findings;

    @Inject
    public FindingDesk(CycleDesk desk, Cycles cycles, AgenciesInTheCase circle, Findings findings) {
        this.desk = desk;
        this.cycles = cycles;
        this.circle = circle;
        this.findings = findings;
    }

    /** Refuses what is hidden from the actor. */
    Finding toSee(Actor actor, FindingId id) {
        Finding finding = findings.get(id);
        Cycle cycle = cycles.get(finding.cycle());
        FindingAccess.requireSee(actor, finding, cycle, circle.of(cycle.id(), finding.caseFile()));
        return finding;
    }

    /** Refuses what is hidden from the actor, and everybody but chair and coordinator. */
    Finding toManage(Actor actor, FindingId id) {
        Finding finding = toSee(actor, id);
        desk.toManage(actor, finding.cycle());
        return finding;
    }
}
