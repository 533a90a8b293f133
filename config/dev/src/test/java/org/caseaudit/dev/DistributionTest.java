package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    @TempDir
    private Path directory;

    private StackDirectory stack;
    private Distribution distribution;

    @BeforeEach
    void archive() throws IOException {
        stack = new StackDirectory(directory.resolve(".stack"));
        Path archive = directory.resolve("server.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("server-1/bin/run", "server-1/lib/code.jar", "README")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        distribution = new Distribution(stack.path().resolve("server-1"), archive, "server-1/");
    }

    @Test
    void unpacked_holdsWhatIsInside_andProgramsCanRun() {
        Path home = distribution.unpacked(stack, any -> {});

        assertThat(home.resolve("lib/code.jar")).hasContent("server-1/lib/code.jar");
        assertThat(home.resolve("bin/run")).isExecutable();
        assertThat(home.resolve("README")).doesNotExist();
    }

    @Test
    void unpacked_isFinishedOnce_howeverManyAsk() {
        AtomicInteger finished = new AtomicInteger();

        List<CompletableFuture<Path>> asking = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> distribution.unpacked(stack, any -> finished.incrementAndGet())))
                .limit(8)
                .toList();

        assertThat(asking).allSatisfy(one -> assertThat(one.join()).isDirectory());
        assertThat(finished).hasValue(1);
    }

    @Test
    void unpacked_startsAgain_afterAnAttemptThatFailed() {
        assertThatThrownBy(() -> distribution.unpacked(stack, any -> {
                    throw new IllegalStateException("no disk left");
                }))
                .hasMessage("no disk left");
        assertThat(distribution.home()).doesNotExist();

        assertThat(distribution.unpacked(stack, any -> {}).resolve("bin/run")).exists();
    }

    @Test
    void unpacked_isRefused_whenTheArchiveIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(distribution.archive());
        Files.write(distribution.archive(), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> distribution.unpacked(stack, any -> {}))
                .hasMessageContaining("is damaged")
                .hasMessageContaining("Delete it and run the same again");
    }

    @Test
    void unpacked_isRefused_whenTheArchiveWasNeverFetched() throws IOException {
        Files.delete(distribution.archive());

        assertThatThrownBy(() -> distribution.unpacked(stack, any -> {}))
                .hasMessageContaining("is missing")
                .hasMessageContaining("./mvnw -pl config/dev generate-resources");
    }

    @Test
    void delete_leavesAlone_whatALinkPointsTo() throws IOException {
        Path shared = Files.createDirectories(directory.resolve("shared/lib"));
        Path run = Files.createDirectory(directory.resolve("run"));
        Files.createSymbolicLink(run.resolve("lib"), shared);

        StackDirectory.delete(run);

        assertThat(run).doesNotExist();
        assertThat(shared).exists();
    }
}
