package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** The owner says what was done. Refuses without evidence, or unless accepted. */
@UseCase
public class EvidenceAction {
    private final ActionDesk desk;
    private final Recorder recorder;

    @Inject
    public EvidenceAction(ActionDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ActionDesk.Read read, String whatWasDone) {
        ActionDesk.Found found = desk.find(actor, read);
        Action action = found.action();
        ActionAccess.requireAnswer(actor, action, found.cycle());
        found.requireFollowUp();
        action.evidence(whatWasDone);
        recorder.record(
                actor,
                Fact.of("action-evidenced", "action", action.id())
                        .in(action.cycle())
                        .because(whatWasDone)); // what was said before a return stays readable
    }
}
