package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.history.Fact;

/**
 * Writes down what was done for the child. For the lead of the manager's agency, chair and coordinator; refuses everybody
 * else, a concern that is not referred, and an action without words.
 */
@UseCase
public class RecordConcernAction {
    private final ConcernDesk desk;
    private final Recorder recorder;

    @Inject
    public RecordConcernAction(ConcernDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ConcernDesk.Read read, String whatWasDone) {
        Concern concern = desk.find(actor, read);
        ConcernAccess.requireAct(actor, concern);
        concern.recordAction(whatWasDone, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("concern-action-recorded", "concern", concern.id()).in(concern.cycle()));
    }
}
