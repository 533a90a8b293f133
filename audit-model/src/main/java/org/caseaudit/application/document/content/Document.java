package org.caseaudit.application.document.content;

import java.time.Instant;
import java.util.List;

/**
 * A whole document, ready to be written.
 *
 * @param subject what it is about, for the document's properties
 * @param made the time it tells of itself: of the sign-off, or of now for a draft
 * @param layout how it is set
 */
public record Document(Mark mark, String subject, Instant made, Layout layout, List<Block> blocks) {
    public Document {
        subject = CleanText.line(subject);
        blocks = List.copyOf(blocks);
    }

    /** How a document is set. */
    public enum Layout {
        /** On as many pages as it takes. */
        FLOWING,
        /** Meant for one page, in the usual letters. */
        SHEET,
        /** Meant for one page, in smaller letters. */
        DENSE_SHEET
    }
}
