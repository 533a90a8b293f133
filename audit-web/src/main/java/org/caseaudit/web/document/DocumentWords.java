package org.caseaudit.web.document;

import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.web.govuk.Tag;

/** What documents are called on pages, and for whom each is. */
final class DocumentWords {
    private DocumentWords() {}

    static String name(DocumentKind kind) {
        return switch (kind) {
            case RESTRICTED_REPORT -> "Combined report with grades by case";
            case PUBLIC_REPORT -> "Combined report, public version";
            case BOARD_SUMMARY -> "Board summary";
            case BRIEFING -> "Learning briefing";
        };
    }

    static String about(DocumentKind kind) {
        return switch (kind) {
            case RESTRICTED_REPORT ->
                "Every disagreement with its reasons, case by case. For those who were at the meeting and the board. Do not pass it on.";
            case PUBLIC_REPORT -> "Without single cases and without small numbers of children.";
            case BOARD_SUMMARY -> "One page: key figures, grades and recommendations.";
            case BRIEFING -> "One page for front-line teams. Pass it on.";
        };
    }

    static Tag tag(Edition edition) {
        return edition == Edition.RESTRICTED
                ? Tag.of("Restricted", Tag.Colour.RED)
                : Tag.of("Public", Tag.Colour.GREEN);
    }

    static String format(DocumentFormat format) {
        return switch (format) {
            case PDF -> "PDF";
            case WORD -> "Word";
        };
    }
}
