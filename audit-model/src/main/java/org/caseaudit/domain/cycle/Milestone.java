package org.caseaudit.domain.cycle;

import java.time.LocalDate;
import java.util.Optional;

/** The dates of a timetable, each kept by doing something. */
public enum Milestone {
    FORMS_OUT,
    FORMS_DUE,
    MEETING,
    REPORT_DUE;

    /** What comes next; it may have passed without being done. None once the report is out or the audit has ended. */
    static Optional<Milestone> next(CycleState state, Timetable timetable, LocalDate today) {
        return switch (state) {
            case PLANNED -> Optional.of(FORMS_OUT);
            case OPEN -> Optional.of(today.isAfter(timetable.formsDue()) ? MEETING : FORMS_DUE);
            case MODERATION -> Optional.of(MEETING);
            case REPORTING -> Optional.of(REPORT_DUE);
            case PUBLISHED, CLOSED, ABANDONED -> Optional.empty();
        };
    }

    public LocalDate in(Timetable timetable) {
        return switch (this) {
            case FORMS_OUT -> timetable.formsOut();
            case FORMS_DUE -> timetable.formsDue();
            case MEETING -> timetable.meeting();
            case REPORT_DUE -> timetable.reportDue();
        };
    }
}
