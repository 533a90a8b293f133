package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.DayOff;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.RuleBroken;

/** The usual dates round a meeting, and which dates fall on days on which nobody is at work. For those who plan. */
@UseCase
public class TimetableQueries {
    private final CycleDesk desk;

    @Inject
    public TimetableQueries(CycleDesk desk) {
        this.desk = desk;
    }

    /** @param daysOff weekends and bank holidays of England and Wales among the dates */
    public record TimetableView(Timetable timetable, List<DayOff> daysOff) {
        static TimetableView of(Timetable timetable) {
            return new TimetableView(timetable, timetable.daysOff());
        }
    }

    /** What is usual round a meeting on that day. Refuses without the day. */
    public TimetableView around(Actor actor, LocalDate meeting) {
        CycleAccess.requirePlan(actor);
        if (meeting == null) {
            throw RuleBroken.field("meeting", "Enter the date of the grading meeting.");
        }
        return TimetableView.of(Timetable.around(meeting));
    }

    public TimetableView of(Actor actor, CycleId cycle) {
        return TimetableView.of(desk.toManage(actor, cycle).timetable());
    }
}
