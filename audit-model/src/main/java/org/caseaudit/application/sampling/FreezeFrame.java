package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Candidates;

/**
 * Fixes the list and records its hash, before there is a seed: from here on nobody can choose the list to suit one. Refuses
 * after launch and a list that is frozen already.
 */
@UseCase
public class FreezeFrame {
    private final SampleDesk samples;
    private final Candidates candidates;
    private final Recorder recorder;

    @Inject
    public FreezeFrame(SampleDesk samples, Candidates candidates, Recorder recorder) {
        this.samples = samples;
        this.candidates = candidates;
        this.recorder = recorder;
    }

    public void handle(Actor actor, SampleDesk.Read read) {
        CandidateList list = samples.toChange(actor, read).list();
        list.freeze(Candidate.frame(candidates.of(list.id())), actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("frame-frozen", "sample", list.id())
                        .in(list.cycle())
                        .detail("list " + list.number() + ", SHA-256 " + list.frameHash()));
    }
}
