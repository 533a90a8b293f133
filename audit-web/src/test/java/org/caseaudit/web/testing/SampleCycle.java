package org.caseaudit.web.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;

/** An audit as a page is told of it. */
public final class SampleCycle {
    public static final CycleId ID = new CycleId(new UUID(0, 2));

    private SampleCycle() {}

    /** With the usual dates round its meeting. */
    public static CycleView in(CycleState state, LocalDate meeting) {
        return new CycleView(
                ID,
                "Neglect",
                "Referrals have risen.",
                null,
                "All",
                List.of("Seen?"),
                null,
                Timetable.around(meeting),
                null,
                SampleMethod.CHOSEN,
                null,
                false,
                null,
                state,
                List.of(),
                Instant.EPOCH,
                null,
                null,
                0);
    }
}
