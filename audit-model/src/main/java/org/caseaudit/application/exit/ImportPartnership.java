package org.caseaudit.application.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import org.caseaudit.application.shared.Tenancy;

/**
 * Brings an archive into an empty installation, all of it or nothing. The operator's to do, at a start, because there is
 * nobody yet who could be allowed to.
 */
@ApplicationScoped
@Transactional
public class ImportPartnership {
    @Inject
    private StoredRows rows;

    protected ImportPartnership() {}

    public ImportPartnership(StoredRows rows) {
        this.rows = rows;
    }

    /**
     * Does nothing when it was brought in before, so it may run at every start.
     *
     * @return whether it was brought in now
     * @throws ExitRefused with what is wrong with the archive, or when another partnership is here already
     */
    public boolean from(Path archive) throws Exception {
        try (ExitReader reader = new ExitReader(archive)) {
            return Tenancy.in(reader.partnership(), () -> bring(reader));
        } catch (ExitRefused e) {
            throw new ExitRefused("The archive " + archive + " cannot be brought in: " + e.getMessage() + ".", e);
        }
    }

    private boolean bring(ExitReader reader) {
        if (rows.has(reader.partnership())) {
            return false;
        }
        if (!rows.isEmpty()) {
            throw new ExitRefused("another partnership is on this installation; use an empty database");
        }
        List<StoredTable> tables = ExitScope.of(rows);
        reader.check(tables);
        tables.forEach(table -> rows.insert(table, reader.rows(table)));
        return true;
    }
}
