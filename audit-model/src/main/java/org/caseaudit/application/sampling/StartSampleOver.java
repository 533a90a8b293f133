package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.SealedCandidates;
import org.caseaudit.domain.sampling.StandingSample;

/**
 * Gives a frozen list up, so that another may come in. The old one stays on record with its hash, its draws and the reason;
 * its cases leave the cycle, and who its candidates are is erased.
 *
 * <p>Refuses without reason; a list that is not frozen, which is simply replaced; once a form is allocated or a concern
 * raised; and after launch.
 */
@UseCase
public class StartSampleOver {
    private final SampleDesk samples;
    private final DrawnCases drawnCases;
    private final SealedCandidates sealed;
    private final Recorder recorder;

    @Inject
    public StartSampleOver(SampleDesk samples, DrawnCases drawnCases, SealedCandidates sealed, Recorder recorder) {
        this.samples = samples;
        this.drawnCases = drawnCases;
        this.sealed = sealed;
        this.recorder = recorder;
    }

    public void handle(Actor actor, SampleDesk.Read read, String reason) {
        SampleDesk.Opened opened = samples.toChange(actor, read);
        CandidateList list = opened.list();
        List<Lot> drawn = opened.record().standing().map(StandingSample::drawn).orElse(List.of());
        drawnCases.requireMayLeave(list.cycle(), drawn);
        list.giveUp(reason, actor.person(), recorder.now());
        drawnCases.withdraw(actor, list.cycle(), drawn);
        sealed.erase(list.id());
        recorder.record(
                actor,
                Fact.of("sample-started-over", "sample", list.id())
                        .in(list.cycle())
                        .detail("list " + list.number() + " given up, who its candidates are erased")
                        .because(list.givenUpReason()));
    }
}
