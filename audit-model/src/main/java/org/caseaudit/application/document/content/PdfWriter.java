package org.caseaudit.application.document.content;

/** Writes a document as PDF that screen readers can read (PDF/UA-1). */
public interface PdfWriter {
    /** @param pages how many pages it has */
    record Pdf(byte[] bytes, int pages) {}

    Pdf write(Document document);
}
