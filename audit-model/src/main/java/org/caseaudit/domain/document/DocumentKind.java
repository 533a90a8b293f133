package org.caseaudit.domain.document;

import java.util.List;

/** The documents of an audit, with the formats each is made in. */
public enum DocumentKind {
    RESTRICTED_REPORT("report-restricted", Edition.RESTRICTED, List.of(DocumentFormat.PDF, DocumentFormat.WORD)),
    PUBLIC_REPORT("report-public", Edition.PUBLIC, List.of(DocumentFormat.PDF, DocumentFormat.WORD)),
    /** One page for the board. */
    BOARD_SUMMARY("board-summary", Edition.PUBLIC, List.of(DocumentFormat.PDF)),
    /** One page for front-line teams. */
    BRIEFING("briefing", Edition.PUBLIC, List.of(DocumentFormat.PDF));

    private final String slug;
    private final Edition edition;
    private final List<DocumentFormat> formats;

    DocumentKind(String slug, Edition edition, List<DocumentFormat> formats) {
        this.slug = slug;
        this.edition = edition;
        this.formats = formats;
    }

    public String slug() {
        return slug;
    }

    public Edition edition() {
        return edition;
    }

    public List<DocumentFormat> formats() {
        return formats;
    }
}
