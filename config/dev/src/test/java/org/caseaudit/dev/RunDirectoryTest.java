package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
    /** No process has so high a number: Linux ends at 2^22. */
    private static final String GONE = "99999999";

    @TempDir
    private Path runs;

    private Process server;

    @BeforeEach
    void startServer() throws IOException {
        Path endless = Files.writeString(
                runs.resolve("Endless.java"),
                "class Endless { public static void main(String[] none) throws Exception { Thread.sleep(600_000); } }");
        server = new ProcessBuilder(ServerProcess.java(), endless.toString()).start();
    }

    @AfterEach
    void stopServer() {
        server.destroyForcibly();
    }

    @Test
    void server_isEnded_whenTheProgramThatStartedItIsGone() throws IOException {
        RunDirectory abandoned = new RunDirectory(Files.createDirectories(runs.resolve("server-" + GONE + "-1")));
        abandoned.remember(server.toHandle());

        RunDirectory.endAbandoned(runs);

        assertThat(server.isAlive()).isFalse();
        assertThat(abandoned.path()).doesNotExist();
    }

    @Test
    void server_isLeftAlone_whileItsProgramRuns() throws IOException {
        RunDirectory mine = RunDirectory.create(runs, "server");
        mine.remember(server.toHandle());

        RunDirectory.endAbandoned(runs);

        assertThat(server.isAlive()).isTrue();
        assertThat(mine.path()).exists();
    }

    @Test
    void process_isLeftAlone_whenItOnlyHasTheSameNumber() throws IOException {
        Path abandoned = Files.createDirectories(runs.resolve("server-" + GONE + "-1"));
        Files.writeString(abandoned.resolve("process"), server.pid() + " 2001-01-01T00:00:00Z");

        RunDirectory.endAbandoned(runs);

        assertThat(server.isAlive()).isTrue();
        assertThat(abandoned).doesNotExist();
    }
}
