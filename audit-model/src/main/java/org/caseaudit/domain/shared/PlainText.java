package org.caseaudit.domain.shared;

import java.util.Optional;

/** What people may type: any letters and signs with tabs and line breaks, up to a length. */
public final class PlainText {
    private PlainText() {}

    /**
     * Says what is wrong with a text, as a sentence to act on: too long, a control character (NUL, escape and the like
     * break exports and databases and are never typed on purpose), or half of a character from a cut-off paste.
     * Empty when nothing is wrong. The text itself is never repeated, it may be about a child.
     */
    public static Optional<String> wrongWith(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("Shorten this to at most %,d characters; it has %,d.".formatted(longest, text.length()));
        }
        int position = unprintable(text);
        return position < 0
                ? Optional.empty()
                : Optional.of(
                        "Remove the control character at position %,d; letters, signs, tabs and line breaks are kept."
                                .formatted(position + 1));
    }

    private static int unprintable(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            boolean halfCharacter = Character.getType(point) == Character.SURROGATE;
            boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
            if (halfCharacter || control) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }
}
