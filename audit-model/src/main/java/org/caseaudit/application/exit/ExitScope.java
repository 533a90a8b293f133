package org.caseaudit.application.exit;

import java.util.List;
import java.util.Set;
import org.caseaudit.application.exit.StoredTable.StoredColumn;

/** What of the database is taken along: everything but what is of no use, or dangerous, elsewhere. */
final class ExitScope {
    static final String PARTNERSHIP = "partnership";
    static final String PERSON = "person";

    /** Requests that were answered already, and secrets of addresses that exist here only. */
    private static final Set<String> LEFT_OUT = Set.of("created_once", "calendar_feed");

    /** Who somebody is to the identity provider here; another one knows them by their e-mail address. */
    private static final String SUBJECT = "subject";

    private ExitScope() {}

    static List<StoredTable> of(StoredRows rows) {
        return rows.tables().stream()
                .filter(t -> !LEFT_OUT.contains(t.name()))
                .map(t -> t.name().equals(PERSON) ? withoutSubject(t) : t)
                .toList();
    }

    private static StoredTable withoutSubject(StoredTable person) {
        List<StoredColumn> kept =
                person.columns().stream().filter(c -> !c.name().equals(SUBJECT)).toList();
        return new StoredTable(person.name(), person.key(), kept);
    }
}
