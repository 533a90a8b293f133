package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    @TempDir
    private Path directory;

    @Test
    void awaitReady_fails_withExitCodeAndLog_whenTheServerEnds() {
        ServerProcess server = start("-XX:+NoSuchOption", "-version");

        assertThatThrownBy(() -> server.awaitReady(Duration.ofSeconds(30), () -> false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("Some server ended by itself with exit code 1")
                .hasMessageContaining("Unrecognized VM option")
                .hasMessageContaining(directory.resolve("server.log").toString());
    }

    @Test
    void awaitReady_fails_andStopsTheServer_whenItsTimeIsUp() throws IOException {
        Path endless = Files.writeString(
                directory.resolve("Endless.java"),
                "class Endless { public static void main(String[] none) throws Exception { Thread.sleep(600_000); } }");
        ServerProcess server = start(endless.toString());

        assertThatThrownBy(() -> server.awaitReady(Duration.ZERO, () -> false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("was not ready after 0 seconds");
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void awaitSuccess_returns_whenTheProgramEndsWell() {
        ServerProcess program = start("-version");

        program.awaitSuccess(Duration.ofSeconds(30));

        assertThat(program.log()).contains("version");
        assertThat(program.isAlive()).isFalse();
    }

    @Test
    void start_isRefused_whenThereIsNoSuchProgram() {
        ProcessBuilder command = new ProcessBuilder(directory.resolve("nothing").toString());

        assertThatThrownBy(() -> ServerProcess.start("Some server", command, directory.resolve("server.log")))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("Some server could not be started");
    }

    private ServerProcess start(String... options) {
        ProcessBuilder command = new ProcessBuilder(ServerProcess.java());
        command.command().addAll(List.of(options));
        return ServerProcess.start("Some server", command, directory.resolve("server.log"));
    }
}
