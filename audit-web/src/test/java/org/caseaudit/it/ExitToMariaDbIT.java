package org.caseaudit.it;

import java.nio.file.Path;
import java.sql.SQLException;
import org.caseaudit.dev.Database;
import org.caseaudit.testing.LeavingPartnership;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** Leaving H2 with everything and arriving on a real MariaDB (docs/exit.md). Needs its server, and not the application. */
class ExitToMariaDbIT {
    @TempDir
    Path directory;

    @Test
    void whatWasTakenFromH2_isTakenAgainFromMariaDb_byteForByte() throws SQLException {
        Database empty = ServersForTests.emptyMariaDb();
        MariaDbDataSource source = new MariaDbDataSource(empty.url());
        source.setUser(empty.user());
        source.setPassword(empty.password());

        try (LeavingPartnership leaving = new LeavingPartnership(directory);
                TestDatabase elsewhere = new TestDatabase(source)) {
            leaving.mustArriveIn(elsewhere);
        }
    }
}
