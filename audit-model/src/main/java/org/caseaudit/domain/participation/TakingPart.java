package org.caseaudit.domain.participation;

import java.util.List;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.moderation.Attendance;

/** What is kept of the agencies' taking part beside their forms: whom they know, and who came to the meeting. */
public record TakingPart(List<Involvement> involvements, List<Attendance> attendances) {
    public static final TakingPart NOTHING_KEPT = new TakingPart(List.of(), List.of());

    public TakingPart {
        involvements = List.copyOf(involvements);
        attendances = List.copyOf(attendances);
    }
}
