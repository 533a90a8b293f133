package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.BriefingAddresseeId;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/**
 * Chair or coordinator sends the briefing to the leads of all agencies of the partnership: also those that had no case in
 * the audit learn from it. Writes down whom it goes to, for the mails that follow from it. Refuses when sent already, and
 * while a part is not written.
 */
@UseCase
public class SendBriefing {
    private final CycleDesk desk;
    private final Briefings briefings;
    private final Memberships memberships;
    private final Recorder recorder;

    @Inject
    public SendBriefing(CycleDesk desk, Briefings briefings, Memberships memberships, Recorder recorder) {
        this.desk = desk;
        this.briefings = briefings;
        this.memberships = memberships;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId cycle, int version) {
        desk.toManage(actor, cycle);
        Briefing briefing = briefings.get(cycle);
        Versions.require(briefing.version(), version);
        briefing.send(actor.person(), recorder.now());
        List<Membership> leads = memberships.all().stream()
                .filter(m -> m.role() == Role.AGENCY_LEAD)
                .toList();
        leads.forEach(lead -> briefings.add(new BriefingAddressee(
                Ids.next(BriefingAddresseeId::new), briefing.id(), lead.agency(), lead.person())));
        recorder.record(
                actor,
                Fact.of("briefing-sent", "briefing", briefing.id())
                        .in(cycle)
                        .detail("to " + leads.size() + " agency leads"));
    }
}
