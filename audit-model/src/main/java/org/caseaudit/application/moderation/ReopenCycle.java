package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/** Goes back from the meeting to filling forms; what was not returned can still come. Refuses without reason. */
@UseCase
public class ReopenCycle {
    private final CycleDesk desk;
    private final Assignments assignments;
    private final Recorder recorder;

    @Inject
    public ReopenCycle(CycleDesk desk, Assignments assignments, Recorder recorder) {
        this.desk = desk;
        this.assignments = assignments;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, String reason) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toDecide(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.reopen(command.reason());
        assignments.of(cycle.id()).stream()
                .filter(f -> f.state() == AssignmentState.NOT_RETURNED)
                .forEach(form -> {
                    form.reopen();
                    recorder.record(
                            actor,
                            Fact.of("form-reopened", "assignment", form.id()).in(cycle.id()));
                });
        recorder.record(
                actor,
                Fact.of("cycle-reopened", "cycle", cycle.id()).in(cycle.id()).because(command.reason()));
    }
}
