package org.caseaudit.application.table;

/** Makes an Excel workbook of one sheet. */
public interface SpreadsheetWriter {
    /** @param title of the sheet and of the document */
    byte[] write(String title, Table table);
}
