package org.caseaudit.api.moderation;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.application.moderation.RecordAttendance;

/** Who is at the meeting; whoever is not named stays as they are. */
public record AttendanceRequest(List<RecordAttendance.AttendanceRow> rows) {
    public AttendanceRequest {
        rows = RequestList.of("rows", rows);
    }
}
