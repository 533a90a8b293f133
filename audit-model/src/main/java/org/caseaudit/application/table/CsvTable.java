package org.caseaudit.application.table;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            out.printRecord(table.names());
            for (List<Object> row : table.rows()) {
                out.printRecord(row.stream().map(CsvTable::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes whatever is written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers stay what they are; only what people wrote can be meant to be run. */
    private static Object cell(Object value) {
        return value instanceof String text ? Formulas.harmless(text) : value;
    }
}
