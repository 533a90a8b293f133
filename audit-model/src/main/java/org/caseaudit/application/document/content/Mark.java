package org.caseaudit.application.document.content;

/**
 * What stands on every page, so that a single page found somewhere says what it is, who may have it, and whether it counts.
 *
 * @param partnership whose document it is
 * @param title what it is, of which audit
 * @param circulation who may have it
 * @param version which version, signed off when; or that it is a draft, and of when
 * @param checksum with which Case Audit can confirm it; empty for a draft
 * @param draft whether it is one, which is said in large letters
 */
public record Mark(
        String partnership, String title, String circulation, String version, String checksum, boolean draft) {
    public Mark {
        partnership = CleanText.line(partnership);
        title = CleanText.line(title);
        circulation = CleanText.line(circulation);
        version = CleanText.line(version);
        checksum = CleanText.line(checksum);
    }
}
