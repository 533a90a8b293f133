package org.caseaudit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * Takes a partnership from H2 to the empty MariaDB whose address is the first argument, user and password in it, and fails
 * unless everything taken from there is the same, byte for byte. A process of its own, so that container tests can run it
 * without the product's settings around it.
 */
public final class LeavingForMariaDb {
    private LeavingForMariaDb() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        DataSource empty = (DataSource) Class.forName("org.mariadb.jdbc.MariaDbDataSource")
                .getConstructor(String.class)
                .newInstance(arguments[0]);
        Path directory = Files.createTempDirectory("leaving");
        try (LeavingPartnership leaving = new LeavingPartnership(directory);
                TestDatabase elsewhere = new TestDatabase(empty)) {
            leaving.mustArriveIn(elsewhere);
        }
        System.out.println("The same, byte for byte.");
    }
}
