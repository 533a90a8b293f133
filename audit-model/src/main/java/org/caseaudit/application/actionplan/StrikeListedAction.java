package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/**
 * Leaves a line of an imported list behind. Refuses without reason, a line that is dealt with, and once the report is signed
 * off.
 */
@UseCase
public class StrikeListedAction {
    private final ListedDesk desk;
    private final Recorder recorder;

    @Inject
    public StrikeListedAction(ListedDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public record Command(ListedActionId line, int version, String reason) {}

    public void handle(Actor actor, Command command) {
        ListedAction line = desk.toSettle(actor, command.line());
        Versions.require(line.version(), command.version());
        line.strike(command.reason());
        recorder.record(
                actor,
                Fact.of("listed-action-struck", "listed-action", line.id())
                        .in(line.cycle())
                        .because(command.reason()));
    }
}
