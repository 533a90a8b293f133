package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.shared.NotFound;

/** Chair or coordinator takes off the attendance list whoever was entered by mistake. Refuses outside the meeting. */
@UseCase
public class StrikeAttendance {
    private final CycleDesk desk;
    private final Attendances attendances;
    private final Recorder recorder;

    @Inject
    public StrikeAttendance(CycleDesk desk, Attendances attendances, Recorder recorder) {
        this.desk = desk;
        this.attendances = attendances;
        this.recorder = recorder;
    }

    /** @param version of the entry that was read */
    public record Command(CycleId cycle, AttendanceId attendance, int version) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        RecordAttendance.requireMeeting(cycle);
        Attendance attendance = attendances
                .find(command.attendance())
                .filter(a -> a.cycle().equals(cycle.id()))
                .orElseThrow(() -> new NotFound(attendances.noun()));
        Versions.require(attendance.version(), command.version());
        attendances.remove(attendance);
        recorder.record(
                actor,
                Fact.of("attendance-struck", "attendance", attendance.id())
                        .in(cycle.id())
                        .detail(attendance.presence().name()));
    }
}
