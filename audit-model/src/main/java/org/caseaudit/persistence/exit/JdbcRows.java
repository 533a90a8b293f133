package org.caseaudit.persistence.exit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.application.exit.StoredRows;
import org.caseaudit.application.exit.StoredTable;
import org.caseaudit.application.exit.StoredTable.Kind;
import org.caseaudit.application.exit.StoredTable.StoredColumn;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.persistence.shared.JpaStore;
import org.hibernate.Session;

/** Past the mapping, in the transaction of the use case. Names come from the database, never from an archive. */
@JpaStore
class JdbcRows implements StoredRows {
    private static final int BATCH = 50;

    private final EntityManager em;

    @Inject
    JdbcRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<StoredTable> tables() {
        em.flush(); // what the use case changed is part of what there is
        return session().doReturningWork(connection -> new TableReader(connection).tables());
    }

    @Override
    public void each(StoredTable table, PartnershipId partnership, Reader reader) {
        String owner = table.name().equals("partnership") ? "id" : "partnership_id";
        String order = table.holdsBytes() ? table.file().name() + ", part" : table.key();
        query(
                "select " + columns(table, false) + " from " + table.name() + " where " + owner + " = ? order by "
                        + order,
                table,
                List.of(partnership.value()),
                false,
                reader);
    }

    @Override
    public void people(StoredTable table, Collection<UUID> ids, Reader reader) {
        // a person belongs to no partnership; of all that are there, those who are spoken of
        query(
                "select " + columns(table, false) + " from " + table.name() + " order by " + table.key(),
                table,
                List.of(),
                false,
                row -> {
                    if (ids.contains((UUID) row.get(table.key()))) {
                        reader.row(row);
                    }
                });
    }

    @Override
    public void pieces(StoredTable table, UUID file, Reader reader) {
        query(
                "select " + columns(table, true) + " from " + table.name() + " where "
                        + table.file().name() + " = ? order by part",
                table,
                List.of(file),
                true,
                reader);
    }

    /** @param bytes whether the bytes themselves are wanted, or how many there are */
    private static String columns(StoredTable table, boolean bytes) {
        return table.columns().stream()
                .map(c -> c.kind() == Kind.BYTES && !bytes ? "octet_length(" + c.name() + ")" : c.name())
                .collect(Collectors.joining(", "));
    }

    private void query(String sql, StoredTable table, List<UUID> parameters, boolean bytes, Reader reader) {
        session().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setBytes(i + 1, bytes(parameters.get(i)));
                }
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        reader.row(row(table, found, bytes));
                    }
                }
            }
        });
    }

    private static Map<String, Object> row(StoredTable table, ResultSet found, boolean bytes) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            StoredColumn column = table.columns().get(i);
            boolean size = column.kind() == Kind.BYTES && !bytes;
            row.put(column.name(), size ? (Object) found.getInt(i + 1) : value(column.kind(), found, i + 1));
        }
        return row;
    }

    private static Object value(Kind kind, ResultSet found, int index) throws SQLException {
        Object value = switch (kind) {
            case ID -> id(found.getBytes(index));
            case TEXT -> found.getString(index);
            case WHOLE_NUMBER -> found.getLong(index);
            case NUMBER -> found.getDouble(index);
            case TRUTH -> found.getBoolean(index);
            case DAY -> found.getObject(index, LocalDate.class);
            case MOMENT -> found.getObject(index, LocalDateTime.class);
            case BYTES -> found.getBytes(index);
        };
        return found.wasNull() ? null : value;
    }

    @Override
    public void insert(StoredTable table, Iterator<Map<String, Object>> rows) {
        String places = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        String sql = "insert into " + table.name() + " (" + columns(table, true) + ") values (" + places + ")";
        session().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                while (rows.hasNext()) {
                    fill(statement, table, rows.next());
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        });
    }

    private static void fill(PreparedStatement statement, StoredTable table, Map<String, Object> row)
            throws SQLException {
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = row.get(table.columns().get(i).name());
            if (value instanceof UUID id) {
                statement.setBytes(i + 1, bytes(id));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return count("select count(*) from partnership", null) == 0;
    }

    @Override
    public boolean has(PartnershipId partnership) {
        return count("select count(*) from partnership where id = ?", partnership.value()) > 0;
    }

    private long count(String sql, UUID parameter) {
        return session().doReturningWork((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (parameter != null) {
                    statement.setBytes(1, bytes(parameter));
                }
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    return found.getLong(1);
                }
            }
        });
    }

    private Session session() {
        return em.unwrap(Session.class);
    }

    private static UUID id(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
