package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.Invitations;

/** Fetches a cycle for somebody: seen, managed or decided on, or refused as {@link CycleAccess} says. */
@Collaborator
public class CycleDesk {
    private final Cycles cycles;
    private final Invitations invitations;

    @Inject
    public CycleDesk(Cycles cycles, Invitations invitations) {
        this.cycles = cycles;
        this.invitations = invitations;
    }

    public Cycle toSee(Actor actor, CycleId id) {
        Cycle cycle = cycles.get(id);
        CycleAccess.requireSee(actor, cycle, invited(id));
        return cycle;
    }

    /** For chair and coordinator. */
    public Cycle toManage(Actor actor, CycleId id) {
        Cycle cycle = cycles.get(id);
        CycleAccess.requireManage(actor, cycle, invited(id));
        return cycle;
    }

    /** For the chair. */
    public Cycle toDecide(Actor actor, CycleId id) {
        Cycle cycle = cycles.get(id);
        CycleAccess.requireChair(actor, cycle, invited(id));
        return cycle;
    }

    public List<AgencyId> invited(CycleId id) {
        return invitations.of(id).stream().map(Invitation::agency).toList();
    }
}
