package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;

/** Fetches the briefing of a cycle for somebody, and the agencies it was sent to. */
@Collaborator
public class ReceiptDesk {
    private final CycleDesk desk;
    private final Briefings briefings;

    @Inject
    public ReceiptDesk(CycleDesk desk, Briefings briefings) {
        this.desk = desk;
        this.briefings = briefings;
    }

    /** Refuses with NotFound those from whom it is hidden, and while there is none. */
    Briefing toSee(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        Briefing briefing = briefings.get(cycle);
        BriefingAccess.requireSee(actor, briefing);
        return briefing;
    }

    List<AgencyId> addressed(Briefing briefing) {
        return briefings.addressees(briefing.id()).stream()
                .map(BriefingAddressee::agency)
                .distinct()
                .toList();
    }
}
