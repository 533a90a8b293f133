package org.caseaudit.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** One server as a child of this program: it writes to a log file and ends with this program, Ctrl-C included. */
final class ServerProcess {
    /** For a server that lives for minutes on a small machine: what the second compiler gains, it has cost by then. */
    static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration POLITE = Duration.ofSeconds(20);
    private static final int TAIL = 40;
    private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");

    private final String name;
    private final Process process;
    private final Path log;
    private final Thread whenThisProgramEnds = new Thread(this::end);

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a server that goes on until it is stopped, and remembers it in its directory. */
    static ServerProcess start(String name, ProcessBuilder command, Path log, RunDirectory run) {
        ServerProcess server = start(name, command, log);
        try {
            run.remember(server.process.toHandle());
            return server;
        } catch (IOException e) {
            server.stop();
            throw new ServerFailed(name, "could not be started: " + e.getMessage(), e);
        }
    }

    /** Starts a program that does one thing and ends. */
    static ServerProcess start(String name, ProcessBuilder command, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            command.redirectErrorStream(true).redirectOutput(log.toFile());
            Process process = command.start();
            process.getOutputStream().close();
            ServerProcess server = new ServerProcess(name, process, log);
            server.endWithThisProgram();
            return server;
        } catch (IOException e) {
            throw new ServerFailed(name, "could not be started: " + e.getMessage(), e);
        }
    }

    /** The Java this program runs on, so that nothing depends on PATH or JAVA_HOME. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Waits until the server says it is ready. If it ends before, or is not ready in time, it is stopped.
     *
     * @param ready asked five times a second; may itself throw what {@link #failed} returns
     * @throws ServerFailed with the end of the log
     */
    void awaitReady(Duration patience, BooleanSupplier ready) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                boolean alive = process.isAlive(); // before asking, so that no last word is missed
                if (ready.getAsBoolean()) {
                    return;
                }
                if (!alive) {
                    throw failed("ended by itself with exit code " + process.exitValue());
                }
                if (System.nanoTime() > deadline) {
                    throw failed("was not ready after " + patience.toSeconds() + " seconds");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new ServerFailed(name, "was stopped while it started", e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Waits for a program that does one thing and ends. */
    void awaitSuccess(Duration patience) {
        awaitReady(patience, () -> !process.isAlive() && process.exitValue() == 0);
        forgetHook();
    }

    ServerFailed failed(String reason) {
        return new ServerFailed(name, reason, log, excerpt());
    }

    String log() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        end();
        forgetHook();
    }

    /** At once, and without asking. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        forgetHook();
    }

    private void endWithThisProgram() {
        try {
            Runtime.getRuntime().addShutdownHook(whenThisProgramEnds);
        } catch (IllegalStateException e) {
            end();
            throw new ServerFailed(name, "was stopped at once: this program is ending", e);
        }
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(POLITE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenThisProgramEnds);
        } catch (IllegalStateException e) {
            // This program is ending already: the hook is running, or has run.
            assert !process.isAlive() || whenThisProgramEnds.isAlive();
        }
    }

    /** The causes first, then the tail; colours, blank lines and the frames of stack traces left out. */
    private String excerpt() {
        List<String> lines = log().replaceAll("\u001B\\[[;\\d]*m", "")
                .lines()
                .filter(line -> !line.isBlank() && !FRAME.matcher(line).lookingAt())
                .toList();
        List<String> causes = lines.stream()
                .filter(line -> line.startsWith("Caused by: "))
                .distinct()
                .toList();
        List<String> tail = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        return String.join("\n", causes) + (causes.isEmpty() ? "" : "\n...\n") + String.join("\n", tail);
    }
}
