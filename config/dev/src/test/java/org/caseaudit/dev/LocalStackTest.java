package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said without starting a server. */
class LocalStackTest {
    @TempDir
    private Path directory;

    @Test
    void dataDirectory_isRefused_whileAnotherStackHasIt() {
        DataDirectory first = DataDirectory.claim(directory);

        assertThatThrownBy(() -> DataDirectory.claim(directory))
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("Stop that one, or use another directory");

        first.close();
        DataDirectory.claim(directory).close();
    }

    @Test
    void port_isRefused_whenItIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> LoopbackPorts.requireFree(port, "Keycloak"))
                    .hasMessageContaining("Port " + port + " is in use, so Keycloak cannot start");
        }
    }

    @Test
    void port_isNotGivenOutTwice() {
        assertThat(LoopbackPorts.orFree(0)).isNotEqualTo(LoopbackPorts.orFree(0));
        assertThat(LoopbackPorts.orFree(8080)).isEqualTo(8080);
    }

    @Test
    void payara_isRefused_withoutItsWar() {
        assertThatThrownBy(() -> PayaraMicro.builder()
                        .war(directory.resolve("audit-web.war"))
                        .start())
                .hasMessageContaining("There is no WAR at " + directory.resolve("audit-web.war"));
    }

    @Test
    void databaseKind_isReadAsPeopleWriteIt() {
        assertThat(DatabaseKind.named("MariaDB")).isEqualTo(DatabaseKind.MARIADB);
        assertThat(DatabaseKind.named("h2")).isEqualTo(DatabaseKind.H2);
        assertThatThrownBy(() -> DatabaseKind.named("oracle")).hasMessageContaining("say h2 or mariadb");
    }

    @Test
    void database_isToldToTheApplication_byItsEnvironment() {
        assertThat(Database.h2(directory).settings())
                .containsEntry("CASEAUDIT_DB_USER", "sa")
                .hasEntrySatisfying(
                        "CASEAUDIT_DB_URL",
                        url -> assertThat(url)
                                .startsWith("jdbc:h2:file:" + directory)
                                .contains("MODE=MariaDB"))
                .containsKey("CASEAUDIT_DB_PASSWORD");
    }
}
