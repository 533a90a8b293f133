package org.caseaudit.domain.moderation;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** Who was at which grading meeting. */
public interface Attendances extends Repository<Attendance, AttendanceId> {
    /** In the order in which they were first recorded. */
    List<Attendance> of(CycleId cycle);

    /** Those of several cycles at once. */
    List<Attendance> ofAll(Collection<CycleId> cycles);

    /** Takes somebody off the list; the history keeps that they stood there. */
    void remove(Attendance attendance);

    @Override
    default String noun() {
        return "attendance";
    }
}
