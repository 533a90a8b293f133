package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/**
 * Gives out the deadlines of an audit for a calendar, as they are today, and writes down who took them. Refuses with NotFound
 * those from whom the audit is hidden; action deadlines are in it for those who may see the plan.
 */
@UseCase
public class TakeCalendar {
    private final CycleDesk desk;
    private final DeadlineDesk deadlines;
    private final CalendarWriter writer;
    private final Recorder recorder;

    @Inject
    public TakeCalendar(CycleDesk desk, DeadlineDesk deadlines, CalendarWriter writer, Recorder recorder) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.writer = writer;
        this.recorder = recorder;
    }

    public TakenFile handle(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        byte[] calendar = writer.write(cycle.theme(), deadlines.of(actor, cycle), recorder.now());
        recorder.record(actor, Fact.of("calendar-taken", "cycle", id).in(id));
        return new TakenFile(FileNames.of(cycle.theme(), "calendar.ics"), TakenFile.CALENDAR, calendar);
    }
}
