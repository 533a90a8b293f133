package org.caseaudit.application.exit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.caseaudit.application.exit.StoredTable.StoredColumn;

/** How values stand in the JSON: ids and days as text, moments as in 2026-10-03T09:30:00Z. */
final class ExitValues {
    private ExitValues() {}

    static Object json(Object value) {
        if (value instanceof UUID || value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof LocalDateTime moment
                ? moment.toInstant(ZoneOffset.UTC).toString()
                : value;
    }

    /** Refuses what does not fit the column. */
    static Object stored(StoredColumn column, JsonNode value) {
        if (value == null || value.isNull()) {
            if (!column.nullable()) {
                throw new ExitRefused(column.name() + " is missing");
            }
            return null;
        }
        try {
            return switch (column.kind()) {
                case ID -> UUID.fromString(value.textValue());
                case TEXT -> text(column, value);
                case WHOLE_NUMBER -> value.bigIntegerValue().longValueExact();
                case NUMBER -> value.doubleValue();
                case TRUTH -> value.booleanValue();
                case DAY -> LocalDate.parse(value.textValue());
                case MOMENT -> LocalDateTime.ofInstant(Instant.parse(value.textValue()), ZoneOffset.UTC);
                case BYTES -> value.intValue();
            };
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException | NullPointerException e) {
            throw new ExitRefused(column.name() + " holds " + value + ", which is no " + column.kind());
        }
    }

    private static String text(StoredColumn column, JsonNode value) {
        if (!value.isTextual()) {
            throw new ExitRefused(column.name() + " holds " + value + ", which is no text");
        }
        return value.textValue();
    }
}
