package org.caseaudit.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCheckTest {
    @TempDir
    private Path directory;

    @Test
    void databaseThatOpens_isFine() {
        assertThat(StartCheck.unreachable(h2("sa"))).isEmpty();
    }

    @Test
    void wrongPassword_isTold() throws SQLException {
        try (Connection made = new ConfiguredDataSource(h2("right")).getConnection()) {
            assertThat(made).isNotNull();
        }

        assertThat(StartCheck.unreachable(h2("secret")))
                .singleElement()
                .asString()
                .startsWith("CASEAUDIT_DB_USER or CASEAUDIT_DB_PASSWORD is wrong")
                .doesNotContain("secret");
    }

    @Test
    void databaseNobodyServes_isTold() throws IOException {
        int port = freePort();
        Settings.Database nowhere =
                new Settings.Database("jdbc:mariadb://127.0.0.1:" + port + "/audit", "me", "secret");

        assertThat(StartCheck.unreachable(nowhere))
                .singleElement()
                .asString()
                .startsWith("CASEAUDIT_DB_URL leads to no database: MariaDB cannot be reached")
                .doesNotContain("secret");
    }

    private Settings.Database h2(String password) {
        return new Settings.Database("jdbc:h2:file:" + directory.resolve("db"), "sa", password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
