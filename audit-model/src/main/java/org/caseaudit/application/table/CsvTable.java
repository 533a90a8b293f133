package org.caseaudit.application.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for another encoding; dates as
 * 2026-10-03, moments in UTC, truths as true and false.
 */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    public static byte[] of(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return bytes.toByteArray();
    }

    /** Row by row; the stream stays open. */
    public static void write(Table table, OutputStream stream) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180);
        out.printRecord(table.names());
        for (List<Object> row : table.rows()) {
            out.printRecord(row.stream().map(CsvTable::cell).toList());
        }
        out.flush();
    }

    /** Numbers stay what they are; only what people wrote can be meant to be run. */
    private static Object cell(Object value) {
        return value instanceof String text ? Formulas.harmless(text) : value;
    }
}
