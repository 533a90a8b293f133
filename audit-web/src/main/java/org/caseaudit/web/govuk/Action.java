package org.caseaudit.web.govuk;

/**
 * What can be done about a row.
 *
 * @param about what a screen reader is told besides, like "answer 3", or null
 */
public record Action(String text, String href, String about) {
    public static Action of(String text, String href, String about) {
        return new Action(text, href, about);
    }
}
