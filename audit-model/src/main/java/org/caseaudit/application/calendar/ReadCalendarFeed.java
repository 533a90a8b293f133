package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.agency.Actor;

/**
 * What a feed shows: the deadlines its owner has now. Not written into the history, because a calendar program asks many
 * times a day; opening and revoking are.
 */
@UseCase
public class ReadCalendarFeed {
    private final DeadlineDesk deadlines;
    private final CalendarWriter writer;
    private final Recorder recorder;

    @Inject
    public ReadCalendarFeed(DeadlineDesk deadlines, CalendarWriter writer, Recorder recorder) {
        this.deadlines = deadlines;
        this.writer = writer;
        this.recorder = recorder;
    }

    /** @param owner of the feed, with what they serve as now */
    public TakenFile handle(Actor owner) {
        byte[] calendar = writer.write("Case Audit", deadlines.of(owner), recorder.now());
        return new TakenFile("case-audit.ics", TakenFile.CALENDAR, calendar);
    }
}
