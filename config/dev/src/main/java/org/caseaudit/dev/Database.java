package org.caseaudit.dev;

import java.nio.file.Path;
import java.util.Map;

/** How the application reaches its database. */
public record Database(String url, String user, String password) {

    /** H2 in a file in this directory, as MariaDB as it can be; the process that opens it is its only user. */
    public static Database h2(Path directory) {
        Path file = directory.toAbsolutePath().resolve("caseaudit");
        return new Database(
                "jdbc:h2:file:" + file + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "sa");
    }

    /** The same as the application's environment. */
    public Map<String, String> settings() {
        return Map.of("CASEAUDIT_DB_URL", url, "CASEAUDIT_DB_USER", user, "CASEAUDIT_DB_PASSWORD", password);
    }
}
