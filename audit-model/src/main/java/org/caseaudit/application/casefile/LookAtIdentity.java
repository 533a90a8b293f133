package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/** Tells those who must find the file who the child is, and records that they looked. Refuses everybody else. */
@UseCase
public class LookAtIdentity {
    private final CycleDesk desk;
    private final CaseDesk cases;
    private final CaseIdentities identities;
    private final Involvements involvements;
    private final Recorder recorder;

    @Inject
    public LookAtIdentity(
            CycleDesk desk, CaseDesk cases, CaseIdentities identities, Involvements involvements, Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.identities = identities;
        this.involvements = involvements;
        this.recorder = recorder;
    }

    public CaseIdentity.IdentityContent handle(Actor actor, CaseId id) {
        CaseDesk.Found found = cases.toSee(actor, id);
        CycleId cycle = found.cycle().id();
        CaseAccess.requireIdentity(
                actor,
                found.cycle(),
                desk.invited(cycle),
                involvements.of(cycle).stream()
                        .filter(i -> i.caseFile().equals(id))
                        .toList());
        CaseIdentity identity = identities.get(id);
        recorder.record(actor, Fact.of("identity-looked-at", "case", id).in(cycle));
        return identity.content();
    }
}
