package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.caseaudit.dev.Database;
import org.caseaudit.testing.LeavingForMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Leaving H2 with everything and arriving on a real MariaDB (docs/exit.md). Needs its server and not the application, whose
 * start check would end this process for want of settings: so it runs in one that does not have its classes.
 */
class ExitToMariaDbIT {
    @TempDir
    Path directory;

    @Test
    void whatWasTakenFromH2_isTakenAgainFromMariaDb_byteForByte() throws IOException, InterruptedException {
        Database empty = ServersForTests.emptyMariaDb();
        Path words = directory.resolve("words.txt");
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("audit-web" + File.separator + "target" + File.separator + "classes"))
                .collect(Collectors.joining(File.pathSeparator));
        Process leaving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        LeavingForMariaDb.class.getName(),
                        empty.url() + "?user=" + empty.user() + "&password=" + empty.password())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();

        assertThat(leaving.waitFor(3, TimeUnit.MINUTES)).as("in time").isTrue();
        assertThat(Files.readString(words)).contains("The same, byte for byte.");
        assertThat(leaving.exitValue()).isZero();
    }
}
