package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.history.Fact;

/**
 * The chair is satisfied that the child is safe and ends the concern. Refuses everybody else, before an action is recorded,
 * and without the outcome in words.
 */
@UseCase
public class ResolveConcern {
    private final ConcernDesk desk;
    private final Recorder recorder;

    @Inject
    public ResolveConcern(ConcernDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ConcernDesk.Read read, String outcome) {
        Concern concern = desk.find(actor, read);
        ConcernAccess.requireResolve(actor);
        concern.resolve(outcome, actor.person(), recorder.now());
        recorder.record(
                actor, Fact.of("concern-resolved", "concern", concern.id()).in(concern.cycle()));
    }
}
