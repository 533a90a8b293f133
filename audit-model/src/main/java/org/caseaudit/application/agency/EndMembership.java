package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/** The administrator ends a role. Refuses to end the last administrator's: nobody could let anybody in any more. */
@UseCase
public class EndMembership {
    private final Memberships memberships;
    private final Recorder recorder;

    @Inject
    public EndMembership(Memberships memberships, Recorder recorder) {
        this.memberships = memberships;
        this.recorder = recorder;
    }

    public void handle(Actor actor, MembershipId id, int version) {
        PeopleAccess.requireKeep(actor);
        Membership membership = memberships.get(id);
        Versions.require(membership.version(), version);
        boolean last = membership.current()
                && membership.role() == Role.ADMINISTRATOR
                && memberships.all().stream()
                                .filter(m -> m.role() == Role.ADMINISTRATOR)
                                .count()
                        == 1;
        if (last) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This is the last administrator; make another one first.");
        }
        membership.end(recorder.now());
        recorder.record(
                actor,
                Fact.of("membership-ended", "membership", id)
                        .detail(membership.role().name()));
    }
}
