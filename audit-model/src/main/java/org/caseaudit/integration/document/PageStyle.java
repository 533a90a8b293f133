package org.caseaudit.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Mark;

/** How a PDF looks, and what stands at the head and foot of each of its pages. */
final class PageStyle {
    private static final String SHEET = read();

    private PageStyle() {}

    private static String read() {
        try (InputStream file = PageStyle.class.getResourceAsStream("document.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Document document) {
        Mark mark = document.mark();
        String letters = switch (document.layout()) {
            case FLOWING -> "10pt";
            case SHEET -> "9pt";
            case DENSE_SHEET -> "7.5pt";
        };
        String checksum = mark.checksum().isEmpty() ? "" : "\nChecksum (SHA-256) " + mark.checksum();
        return SHEET.replace("{{letters}}", letters)
                .replace("{{title}}", text(mark.title()))
                .replace("{{circulation}}", text((mark.draft() ? "DRAFT\n" : "") + mark.circulation()))
                .replace("{{circulation-letters}}", mark.draft() ? "11pt" : "7.5pt")
                .replace("{{version}}", text(mark.partnership() + "\n" + mark.version() + checksum));
    }

    /** As a string of the style language: every character that is no letter or digit by its number. */
    private static String text(String words) {
        StringBuilder out = new StringBuilder("\"");
        PrintableText.of(words)
                .codePoints()
                .forEach(point -> out.append(
                        Character.isLetterOrDigit(point)
                                ? Character.toString(point)
                                : String.format(Locale.ROOT, "\\%06x", point)));
        return out.append('"').toString();
    }
}
