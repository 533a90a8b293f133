package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;

/** Enters or corrects who the child is. Refuses once the forms are back: nobody needs to find a file any more. */
@UseCase
public class SealIdentity {
    private final CaseDesk cases;
    private final CaseIdentities identities;
    private final Recorder recorder;

    @Inject
    public SealIdentity(CaseDesk cases, CaseIdentities identities, Recorder recorder) {
        this.cases = cases;
        this.identities = identities;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CaseId id, CaseIdentity.IdentityContent content) {
        Cycle cycle = cases.toManage(actor, id).cycle();
        cycle.requireState(
                "Identities are entered while agencies still look for their files.",
                CycleState.PLANNED,
                CycleState.OPEN);
        identities
                .find(id)
                .ifPresentOrElse(
                        known -> known.write(content), () -> identities.add(new CaseIdentity(id, cycle.id(), content)));
        recorder.record(actor, Fact.of("identity-sealed", "case", id).in(cycle.id()));
    }
}
