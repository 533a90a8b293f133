package org.caseaudit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one running server writes. Its name tells which program started the server, and a file in it which process that
 * is: a program that was killed could not stop its servers, so the next one does.
 */
record RunDirectory(Path path) {
    private static final Pattern NAME = Pattern.compile(".*-(\\d+)-\\d+");
    private static final String PROCESS = "process";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration POLITE = Duration.ofSeconds(20);

    static RunDirectory create(Path runs, String server) {
        try {
            Files.createDirectories(runs);
            String name = server + "-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
            return new RunDirectory(Files.createDirectory(runs.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a directory for " + server + " in " + runs, e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    void remember(ProcessHandle server) throws IOException {
        Files.writeString(resolve(PROCESS), server.pid() + " " + started(server));
    }

    void delete() {
        StackDirectory.delete(path);
    }

    /** Ends the servers whose program is gone, and removes what they wrote. */
    static void endAbandoned(Path runs) {
        for (RunDirectory run : all(runs)) {
            if (run.isAbandoned()) {
                run.server().ifPresent(RunDirectory::end);
                run.delete();
            }
        }
    }

    private static List<RunDirectory> all(Path runs) {
        if (!Files.exists(runs)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(runs)) {
            return found.map(RunDirectory::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + runs, e);
        }
    }

    private boolean isAbandoned() {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /** The server that was started here, if it still runs: numbers are used again, so the time must agree too. */
    private Optional<ProcessHandle> server() {
        if (!Files.exists(resolve(PROCESS))) {
            return Optional.empty();
        }
        String remembered;
        try {
            remembered = Files.readString(resolve(PROCESS));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resolve(PROCESS), e);
        }
        long pid = Long.parseLong(remembered.substring(0, remembered.indexOf(' ')));
        return ProcessHandle.of(pid).filter(process -> remembered.equals(pid + " " + started(process)));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(POLITE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
