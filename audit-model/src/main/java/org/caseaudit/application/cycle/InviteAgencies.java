package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Asks agencies to take part; those invited already stay as they are, so the list may be sent again. Refuses after launch
 * and an unknown agency; then nobody is invited.
 */
@UseCase
public class InviteAgencies {
    private final CycleDesk desk;
    private final Agencies agencies;
    private final Invitations invitations;
    private final Recorder recorder;

    @Inject
    public InviteAgencies(CycleDesk desk, Agencies agencies, Invitations invitations, Recorder recorder) {
        this.desk = desk;
        this.agencies = agencies;
        this.invitations = invitations;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, List<AgencyId> invited) {
        Cycle cycle = desk.toManage(actor, id);
        cycle.requirePlanned("Agencies are invited before the forms go out.");
        List<AgencyId> already = desk.invited(id);
        for (int i = 0; i < invited.size(); i++) {
            AgencyId agency = invited.get(i);
            if (agency == null || agencies.find(agency).isEmpty()) {
                throw RuleBroken.field("agencies[" + i + "]", "There is no such agency.");
            }
        }
        invited.stream().distinct().filter(a -> !already.contains(a)).forEach(agency -> {
            Invitation invitation = new Invitation(Ids.next(InvitationId::new), id, agency, recorder.now());
            invitations.add(invitation);
            recorder.record(actor, Fact.of("agency-invited", "agency", agency).in(id));
        });
    }
}
