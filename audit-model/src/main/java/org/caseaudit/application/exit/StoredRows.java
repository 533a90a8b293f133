package org.caseaudit.application.exit;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * The rows of the database as they are. Values are UUIDs, texts, numbers, truths, days, moments of UTC without zone, and
 * bytes.
 */
public interface StoredRows {
    /** Every table of the product, those first that others refer to. */
    List<StoredTable> tables();

    /** Somebody who is given one row after the other. */
    interface Reader {
        void row(Map<String, Object> row);
    }

    /** All rows of the partnership in the order of their keys; pieces of files in the order of the files, with their size. */
    void each(StoredTable table, PartnershipId partnership, Reader reader);

    /** The people with these ids, in their order. */
    void people(StoredTable table, Collection<UUID> ids, Reader reader);

    /** The pieces of one file, in order. */
    void pieces(StoredTable table, UUID file, Reader reader);

    void insert(StoredTable table, Iterator<Map<String, Object>> rows);

    /** Whether there is no partnership yet. */
    boolean isEmpty();

    /** Whether this partnership is there. */
    boolean has(PartnershipId partnership);
}
