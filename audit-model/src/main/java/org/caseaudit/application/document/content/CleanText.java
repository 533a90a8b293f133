package org.caseaudit.application.document.content;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a text what is no writing: control characters, halves of characters, and marks that turn the direction of
 * what follows, with which one person's words could make the next person's unreadable. Everything else stays as it was typed.
 */
public final class CleanText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern NO_WRITING = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}"
            + "|[\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /** Empty for none. Line breaks stay; several empty lines become one. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String writing = NO_WRITING.matcher(lines).replaceAll("").replace('\t', ' ');
        String stripped = writing.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return EMPTY_LINES.matcher(stripped).replaceAll("\n\n").strip();
    }

    /** On one line. */
    public static String line(String text) {
        return of(text).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
