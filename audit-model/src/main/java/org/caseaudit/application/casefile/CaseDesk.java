package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;

/** Fetches a case for somebody who may see it; one that is hidden looks like one that does not exist. */
@Collaborator
public class CaseDesk {
    private final CycleDesk desk;
    private final Cases cases;

    @Inject
    public CaseDesk(CycleDesk desk, Cases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** A case with its cycle. */
    record Found(CaseFile caseFile, Cycle cycle) {}

    /** Refuses what is hidden from the actor. */
    Found toSee(Actor actor, CaseId id) {
        CaseFile caseFile = cases.get(id);
        CaseAccess.requireSee(actor, desk.invited(caseFile.cycle()));
        return new Found(caseFile, desk.toSee(actor, caseFile.cycle()));
    }

    /** Refuses what is hidden from the actor, and everybody but chair and coordinator. */
    Found toManage(Actor actor, CaseId id) {
        Found found = toSee(actor, id);
        desk.toManage(actor, found.cycle().id());
        return found;
    }
}
