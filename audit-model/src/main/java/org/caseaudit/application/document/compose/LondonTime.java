package org.caseaudit.application.document.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.caseaudit.domain.assignment.Assignment;

/** Days and times as they stand in a document. */
final class LondonTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(Assignment.ZONE);

    private LondonTime() {}

    /** For instance 3 October 2026; a dash for none. */
    static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** For instance 3 October 2026 at 14:02. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
