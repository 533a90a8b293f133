package org.caseaudit.testing;

import java.nio.charset.StandardCharsets;
import org.caseaudit.application.calendar.CalendarWriter;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.PdfWriter;
import org.caseaudit.application.document.content.WordWriter;
import org.caseaudit.application.table.CsvTable;
import org.caseaudit.application.table.SpreadsheetWriter;

/** Writes documents as what they are made of: where a test is about who takes what, nothing has to be set and drawn. */
public final class PlainWriters {
    private PlainWriters() {}

    public static PdfWriter pdf() {
        return document -> new PdfWriter.Pdf(plain(document), 1);
    }

    public static WordWriter word() {
        return PlainWriters::plain;
    }

    public static SpreadsheetWriter spreadsheet() {
        return (title, table) -> CsvTable.of(table);
    }

    public static CalendarWriter calendar() {
        return (name, entries, made) -> entries.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] plain(Document document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
