package org.caseaudit.persistence.exit;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseaudit.application.exit.StoredTable;
import org.caseaudit.application.exit.StoredTable.Kind;
import org.caseaudit.application.exit.StoredTable.StoredColumn;

/** Asks the database itself which tables it has, in the same words on both kinds of database. */
final class TableReader {
    private static final int ID_BYTES = 16;

    /** Flyway's own. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private final Connection connection;
    private final DatabaseMetaData metaData;

    TableReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
    }

    /** Those first that others refer to, else by name. */
    List<StoredTable> tables() throws SQLException {
        Map<String, StoredTable> unordered = new TreeMap<>();
        for (String name : names()) {
            unordered.put(lower(name), table(name));
        }
        List<StoredTable> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (ordered.size() < unordered.size()) {
            int before = ordered.size();
            for (StoredTable table : unordered.values()) {
                if (!there.contains(table.name()) && refersOnlyTo(table, there)) {
                    ordered.add(table);
                    there.add(table.name());
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
        }
        return ordered;
    }

    private static boolean refersOnlyTo(StoredTable table, Set<String> there) {
        return table.columns().stream()
                .map(StoredColumn::refersTo)
                .allMatch(t -> t == null || t.equals(table.name()) || there.contains(t));
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = metaData.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> lower(name).equals(MIGRATIONS));
        return names;
    }

    private StoredTable table(String name) throws SQLException {
        Map<String, String> references = references(name);
        List<StoredColumn> columns = new ArrayList<>();
        try (ResultSet found = metaData.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (found.next()) {
                String column = lower(found.getString("COLUMN_NAME"));
                columns.add(new StoredColumn(
                        column,
                        kind(found.getInt("DATA_TYPE"), found.getInt("COLUMN_SIZE")),
                        found.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                        references.get(column)));
            }
        }
        return new StoredTable(lower(name), key(name), columns);
    }

    private String key(String name) throws SQLException {
        try (ResultSet keys = metaData.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
            if (!keys.next()) {
                throw new IllegalStateException("Table without key: " + name);
            }
            return lower(keys.getString("COLUMN_NAME"));
        }
    }

    private Map<String, String> references(String name) throws SQLException {
        Map<String, String> references = new HashMap<>();
        try (ResultSet keys = metaData.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                references.put(lower(keys.getString("FKCOLUMN_NAME")), lower(keys.getString("PKTABLE_NAME")));
            }
        }
        return references;
    }

    private static Kind kind(int type, int size) {
        return switch (type) {
            case Types.BINARY, Types.VARBINARY -> size == ID_BYTES ? Kind.ID : Kind.BYTES;
            case Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
            case Types.DATE -> Kind.DAY;
            case Types.TIMESTAMP -> Kind.MOMENT;
            case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
            case Types.TINYINT -> size <= 1 ? Kind.TRUTH : Kind.WHOLE_NUMBER;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.WHOLE_NUMBER;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> Kind.NUMBER;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR -> Kind.TEXT;
            default -> throw new IllegalStateException("No kind for JDBC type " + type);
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
