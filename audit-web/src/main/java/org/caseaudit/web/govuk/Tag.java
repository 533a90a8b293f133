package org.caseaudit.web.govuk;

import java.util.Locale;

/**
 * A state in words with a colour, which never says more than the words do.
 *
 * @param colour null for GOV.UK's own blue
 */
public record Tag(String text, Colour colour) {
    /** GOV.UK's colours of tags; each has enough contrast to its text. */
    public enum Colour {
        GREY,
        GREEN,
        TEAL,
        BLUE,
        PURPLE,
        MAGENTA,
        RED,
        ORANGE,
        YELLOW
    }

    public static Tag of(String text) {
        return new Tag(text, null);
    }

    public static Tag of(String text, Colour colour) {
        return new Tag(text, colour);
    }

    /** The colour's class. */
    public String modifier() {
        return colour == null ? null : "govuk-tag--" + colour.name().toLowerCase(Locale.ROOT);
    }
}
