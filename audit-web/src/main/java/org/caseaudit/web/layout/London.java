package org.caseaudit.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as people read them: in words, by the clock of London. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private London() {}

    /** For instance 3 October 2026; empty for none. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** For instance 3 October 2026; empty for none. */
    public static String day(Instant instant) {
        return instant == null ? "" : day(instant.atZone(ZONE).toLocalDate());
    }

    /** For instance 14:02; empty for none. */
    public static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(ZONE));
    }

    /** For instance 3 October 2026 at 14:02; empty for none. */
    public static String moment(Instant instant) {
        return instant == null ? "" : day(instant) + " at " + time(instant);
    }

    /** How far off a deadline is, in words: 12 days left, due today, 3 days late. */
    public static String left(LocalDate due, LocalDate today) {
        return left(ChronoUnit.DAYS.between(today, due));
    }

    /** The same for days counted already. */
    public static String left(long days) {
        if (days == 0) {
            return "due today";
        }
        return days > 0 ? days(days) + " left" : days(-days) + " late";
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
