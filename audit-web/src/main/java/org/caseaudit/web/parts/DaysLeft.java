package org.caseaudit.web.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.layout.London;

/** How far off a deadline is: in words, with a tag where somebody should act soon. */
public record DaysLeft(LocalDate due, LocalDate today) {
    private static final long SOON = 3;

    /** The words of {@link London#left}, to stand alone. */
    public String text() {
        String words = London.left(due, today);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What draws the eye: late, or due within three days; else null. */
    public Tag tag() {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days > SOON) {
            return null;
        }
        return Tag.of(text(), days < 0 ? Colour.RED : Colour.YELLOW);
    }
}
