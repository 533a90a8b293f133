package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.history.Fact;

/** Gives a planned cycle new dates. Refuses without reason or approver, and after launch. */
@UseCase
public class PostponeCycle {
    private final CycleDesk desk;
    private final Recorder recorder;

    @Inject
    public PostponeCycle(CycleDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, Timetable timetable, String reason, String approver) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        Timetable before = cycle.timetable();
        cycle.postpone(command.timetable(), command.reason(), command.approver());
        recorder.record(
                actor,
                Fact.of("cycle-postponed", "cycle", cycle.id())
                        .in(cycle.id())
                        .detail("meeting was " + before.meeting() + ", is "
                                + cycle.timetable().meeting() + ", approved by " + cycle.approver())
                        .because(command.reason()));
    }
}
