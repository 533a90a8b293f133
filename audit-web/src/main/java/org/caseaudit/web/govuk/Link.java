package org.caseaudit.web.govuk;

/**
 * Words that lead somewhere.
 *
 * @param href null for where the reader is already
 */
public record Link(String text, String href) {
    public static Link to(String href, String text) {
        return new Link(text, href);
    }

    public static Link here(String text) {
        return new Link(text, null);
    }
}
