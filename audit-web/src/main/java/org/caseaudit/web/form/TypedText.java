package org.caseaudit.web.form;

/**
 * A text as a page's field sends it. Browsers send line ends as CR LF and scripts as LF, and nobody means the spaces round
 * a text: so both are taken away before anything compares or keeps it.
 */
public final class TypedText {
    private TypedText() {}

    /** Null for nothing. */
    public static String of(String sent) {
        if (sent == null) {
            return null;
        }
        String text = sent.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.isEmpty() ? null : text;
    }
}
