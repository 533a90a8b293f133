package org.caseaudit.testing;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.application.exit.StoredRows;
import org.caseaudit.application.exit.StoredTable;
import org.caseaudit.domain.shared.PartnershipId;

/** A database without tables, where a test is about who may take its rows. */
final class NoRows implements StoredRows {
    @Override
    public List<StoredTable> tables() {
        return List.of();
    }

    @Override
    public void each(StoredTable table, PartnershipId partnership, Reader reader) {
        throw new IllegalArgumentException("There is no " + table);
    }

    @Override
    public void people(StoredTable table, Collection<UUID> ids, Reader reader) {
        throw new IllegalArgumentException("There is no " + table);
    }

    @Override
    public void pieces(StoredTable table, UUID file, Reader reader) {
        throw new IllegalArgumentException("There is no " + table);
    }

    @Override
    public void insert(StoredTable table, Iterator<Map<String, Object>> rows) {
        throw new IllegalArgumentException("There is no " + table);
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public boolean has(PartnershipId partnership) {
        return false;
    }
}
