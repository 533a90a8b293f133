package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.SealedCandidates;

/**
 * Ends an audit without a report and erases who the children are: nobody has to find their files any more. Refuses without
 * reason and approver, and once published.
 */
@UseCase
public class AbandonCycle {
    private final CycleDesk desk;
    private final CaseIdentities identities;
    private final SealedCandidates candidates;
    private final Recorder recorder;

    @Inject
    public AbandonCycle(CycleDesk desk, CaseIdentities identities, SealedCandidates candidates, Recorder recorder) {
        this.desk = desk;
        this.identities = identities;
        this.candidates = candidates;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, String reason, String approver) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toDecide(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.abandon(command.reason(), command.approver());
        identities.erase(cycle.id());
        candidates.erase(cycle.id());
        recorder.record(
                actor,
                Fact.of("cycle-abandoned", "cycle", cycle.id())
                        .in(cycle.id())
                        .detail("approved by " + cycle.approver() + ", case identities erased")
                        .because(command.reason()));
    }
}
