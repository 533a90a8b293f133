package org.caseaudit.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a stratum or a case is called in a frame. Two labels that look the same must be the same bytes, or a hash taken by
 * somebody else would differ and one case could be drawn twice.
 */
public final class FrameLabel {
    public static final int MOST_CHARACTERS = 100;

    /** Order of the UTF-8 bytes, as {@code LC_ALL=C sort} has it. */
    static final Comparator<String> BYTES = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    private FrameLabel() {}

    /** The label in Unicode form NFC and without spaces around it; to be applied once, where typed text comes in. */
    public static String normalise(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    }

    /** What is wrong with a label, in words; empty when nothing is. */
    public static Optional<String> faultIn(String label) {
        if (label == null) {
            return Optional.of("is missing");
        }
        if (normalise(label).isEmpty()) {
            return Optional.of("is empty");
        }
        if (label.length() > MOST_CHARACTERS) {
            return Optional.of("is longer than " + MOST_CHARACTERS + " characters");
        }
        if (label.codePoints().anyMatch(FrameLabel::isInvisible)) {
            return Optional.of("holds a line break, tab or another invisible character");
        }
        if (!label.equals(normalise(label))) {
            return Optional.of("is not normalised: it must have no spaces around it and be in Unicode form NFC");
        }
        return Optional.empty();
    }

    static byte[] bytes(String label) {
        return label.getBytes(StandardCharsets.UTF_8);
    }

    /** {@link String#strip} lets the no-break space be, which spreadsheets like to leave behind. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
