package org.caseaudit.application.document;

import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import org.caseaudit.application.document.compose.BoardSummary;
import org.caseaudit.application.document.compose.BriefingPage;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.document.compose.ReportDocument;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.PdfWriter;
import org.caseaudit.application.document.content.PdfWriter.Pdf;
import org.caseaudit.application.document.content.WordWriter;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.report.CombinedReport;

/** Makes the documents: composes each and has it written. */
@Collaborator
public class DocumentPress {
    private final PdfWriter pdf;
    private final WordWriter word;

    @Inject
    public DocumentPress(PdfWriter pdf, WordWriter word) {
        this.pdf = pdf;
        this.word = word;
    }

    byte[] report(DocumentName name, CombinedReport report, Issue issue) {
        return switch (name.kind()) {
            case RESTRICTED_REPORT, PUBLIC_REPORT ->
                written(name.format(), ReportDocument.of(report, name.kind().edition(), issue));
            case BOARD_SUMMARY -> onePage(BoardSummary.everShorter(report, issue));
            case BRIEFING -> throw new IllegalArgumentException("A briefing is made from its own text");
        };
    }

    byte[] briefing(BriefingText text, String theme, Issue issue) {
        return onePage(BriefingPage.everSmaller(text, theme, issue));
    }

    private byte[] written(DocumentFormat format, Document document) {
        return switch (format) {
            case PDF -> pdf.write(document).bytes();
            case WORD -> word.write(document);
        };
    }

    /** The first that fits; the last is made to. */
    private byte[] onePage(List<Document> choices) {
        Iterator<Document> next = choices.iterator();
        Pdf written = pdf.write(next.next());
        while (written.pages() > 1 && next.hasNext()) {
            written = pdf.write(next.next());
        }
        return written.bytes();
    }
}
