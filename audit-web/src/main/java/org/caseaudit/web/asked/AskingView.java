package org.caseaudit.web.asked;

import java.util.List;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Row;

/**
 * A page that asks.
 *
 * @param caption what the page belongs to, above the heading
 * @param intro what one should know before answering, a paragraph each
 * @param action where the answers go
 * @param version of what is changed, as it was read; null where nothing is
 * @param hidden further fields that come back as they are
 * @param button what sending does
 * @param warning whether sending ends something
 * @param second another way to send, as name=value and its words; null for none
 * @param cancel or null
 * @param standing what stands now, when somebody else was here meanwhile; else empty
 * @param remarks worth a second look, and no fault
 */
public record AskingView(
        String caption,
        List<String> intro,
        List<Asked> asked,
        String action,
        Integer version,
        List<Hidden> hidden,
        String button,
        boolean warning,
        Second second,
        Link cancel,
        List<Row> standing,
        List<String> remarks) {
    public record Hidden(String name, String value) {}

    public record Second(String name, String value, String text) {}

    public static AskingView of(String caption, String action, String button, List<Asked> asked) {
        return new AskingView(
                caption, List.of(), asked, action, null, List.of(), button, false, null, null, List.of(), List.of());
    }

    public AskingView intro(String... paragraphs) {
        return new AskingView(
                caption,
                List.of(paragraphs),
                asked,
                action,
                version,
                hidden,
                button,
                warning,
                second,
                cancel,
                standing,
                remarks);
    }

    public AskingView version(int read) {
        return new AskingView(
                caption, intro, asked, action, read, hidden, button, warning, second, cancel, standing, remarks);
    }

    public AskingView hidden(List<Hidden> fields) {
        return new AskingView(
                caption, intro, asked, action, version, fields, button, warning, second, cancel, standing, remarks);
    }

    /** Sending ends something. */
    public AskingView warns() {
        return new AskingView(
                caption, intro, asked, action, version, hidden, button, true, second, cancel, standing, remarks);
    }

    public AskingView second(String name, String value, String text) {
        Second other = new Second(name, value, text);
        return new AskingView(
                caption, intro, asked, action, version, hidden, button, warning, other, cancel, standing, remarks);
    }

    public AskingView cancel(String href) {
        Link link = Link.to(href, "Cancel");
        return new AskingView(
                caption, intro, asked, action, version, hidden, button, warning, second, link, standing, remarks);
    }

    public AskingView standing(List<Row> rows) {
        return new AskingView(
                caption, intro, asked, action, version, hidden, button, warning, second, cancel, rows, remarks);
    }

    public AskingView remarks(List<String> words) {
        return new AskingView(
                caption, intro, asked, action, version, hidden, button, warning, second, cancel, standing, words);
    }
}
