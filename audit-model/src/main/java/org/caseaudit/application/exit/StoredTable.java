package org.caseaudit.application.exit;

import java.util.List;
import java.util.Optional;

/**
 * A table of the database with what must be known to take its rows along.
 *
 * @param key the column that identifies a row
 */
public record StoredTable(String name, String key, List<StoredColumn> columns) {
    /** What a value is, whatever the database calls it. */
    public enum Kind {
        ID,
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUTH,
        DAY,
        MOMENT,
        BYTES
    }

    /** @param refersTo the table whose key stands in it, or null */
    public record StoredColumn(String name, Kind kind, boolean nullable, String refersTo) {}

    /** A table of pieces of files. */
    public boolean holdsBytes() {
        return columns.stream().anyMatch(c -> c.kind() == Kind.BYTES);
    }

    public StoredColumn bytes() {
        return columns.stream().filter(c -> c.kind() == Kind.BYTES).findFirst().orElseThrow();
    }

    /** The column that says to which file a piece belongs. */
    public StoredColumn file() {
        return columns.stream()
                .filter(c -> c.refersTo() != null && !c.refersTo().equals("partnership"))
                .findFirst()
                .orElseThrow();
    }

    public Optional<StoredColumn> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }
}
