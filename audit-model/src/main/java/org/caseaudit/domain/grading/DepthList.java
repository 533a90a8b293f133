package org.caseaudit.domain.grading;

import java.util.List;

/** Where forms are thin, with the thresholds it is judged by: without them nobody could say what the list means. */
public record DepthList(DepthThresholds thresholds, List<DepthNote> notes) {
    public DepthList {
        notes = List.copyOf(notes);
    }
}
