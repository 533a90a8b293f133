package org.caseaudit.application.document.compose;

/** Shortens a text to its place, at a word, and shows that it did. */
final class Shortened {
    private static final String CUT = " …";

    private Shortened() {}

    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - CUT.length());
        return text.substring(0, end > 0 ? end : longest - CUT.length()) + CUT;
    }
}
