package org.caseaudit.application.document.content;

/** Writes a document for Word, with real headings, lists and tables, so that people can work on it further. */
public interface WordWriter {
    byte[] write(Document document);
}
