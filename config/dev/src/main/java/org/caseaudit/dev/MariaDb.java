package org.caseaudit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A real MariaDB server on this machine (Linux, x86-64), listening on the loopback address only. Where that does not run,
 * the system properties {@code caseaudit.mariadb.url}, {@code .user} and {@code .password} name a server that is there
 * already; its user must be allowed to create databases named {@code caseaudit…}.
 */
public final class MariaDb implements AutoCloseable {
    public static final String EXTERNAL = "caseaudit.mariadb.";

    private static final Pattern URL = Pattern.compile("(jdbc:mariadb://[^/?]+)/?[^?]*(\\?.*)?");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String USER = "caseaudit";

    private final Runnable stop;
    private final Database server;
    private final List<String> fresh = new ArrayList<>();

    private MariaDb(Database server, Runnable stop) {
        this.server = server;
        this.stop = stop;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The database of this name, made if it is not there. */
    public Database database(String name) {
        // Text is compared byte by byte, as H2 does it: both databases then sort and distinguish alike.
        execute("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return new Database(urlOf(name), server.user(), server.password());
    }

    /** A new, empty database; removed when this is closed. */
    public Database freshDatabase() {
        String name = USER + "_" + UUID.randomUUID().toString().replace("-", "");
        synchronized (fresh) {
            fresh.add(name);
        }
        return database(name);
    }

    @Override
    public void close() {
        synchronized (fresh) {
            try {
                fresh.forEach(name -> execute("DROP DATABASE IF EXISTS " + name));
            } finally {
                stop.run();
            }
        }
    }

    private String urlOf(String database) {
        Matcher url = URL.matcher(server.url());
        if (!url.matches()) {
            throw new IllegalArgumentException(
                    EXTERNAL + "url must look like jdbc:mariadb://host:3306/, but it is " + server.url());
        }
        return url.group(1) + "/" + database + (url.group(2) == null ? "" : url.group(2));
    }

    private void execute(String sql) {
        try (Connection connection = connect(new Database(urlOf(""), server.user(), server.password()));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB at " + server.url() + " refused: " + sql, e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return new MariaDbDataSource(database.url()).getConnection(database.user(), database.password());
    }

    /** Which server is to be started; without any setting one on a free port with data that goes when it is closed. */
    public static final class Builder {
        private final StackDirectory stack = StackDirectory.ofThisProject();
        private Path data;
        private Path log;
        private int port;

        private Builder() {}

        /** Where the data is kept; used again if there is some. */
        public Builder data(Path directory) {
            this.data = directory.toAbsolutePath();
            return this;
        }

        /** Where to write the log, if it is to be kept. */
        public Builder log(Path file) {
            this.log = file;
            return this;
        }

        /** 0 for any free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * Starts it, or finds the one the system properties name.
         *
         * @throws ServerFailed if it does not start, with the end of its log
         */
        public MariaDb start() {
            String external = System.getProperty(EXTERNAL + "url");
            if (external != null) {
                return new MariaDb(
                        new Database(
                                external,
                                System.getProperty(EXTERNAL + "user", USER),
                                System.getProperty(EXTERNAL + "password", "")),
                        () -> {});
            }
            requireLinux();
            Path base = stack.mariaDb().unpacked(stack, any -> {});
            RunDirectory run = stack.runDirectory("mariadb");
            Path directory = data == null ? run.resolve("data") : data;
            if (!Files.isDirectory(directory.resolve("mysql"))) {
                install(base, directory, run);
            }
            return started(base, directory, run);
        }

        private MariaDb started(Path base, Path directory, RunDirectory run) {
            int free = LoopbackPorts.orFree(port);
            LoopbackPorts.requireFree(free, "MariaDB");
            String password = Secrets.random();
            List<String> options = List.of(
                    base.resolve("bin/mariadbd").toString(),
                    "--no-defaults",
                    "--basedir=" + base,
                    "--datadir=" + directory,
                    "--tmpdir=" + run.path(),
                    "--bind-address=" + LoopbackPorts.HOST,
                    "--port=" + free,
                    "--socket=mariadb.sock", // in the data directory; a whole path could be too long for a socket
                    "--init-file=" + userScript(run, password),
                    "--character-set-server=utf8mb4",
                    "--skip-name-resolve",
                    "--skip-ssl"); // else it makes itself a key at each start, which takes up to 15 seconds
            ServerProcess process = ServerProcess.start("MariaDB", command(base, options), logIn(run), run);
            Database server = new Database("jdbc:mariadb://" + LoopbackPorts.HOST + ":" + free + "/", USER, password);
            process.awaitReady(PATIENCE, () -> answers(server));
            return new MariaDb(server, () -> {
                process.stop();
                run.delete();
            });
        }

        /** Into another directory first, so that an installation that was stopped is not taken for a whole one. */
        private void install(Path base, Path directory, RunDirectory run) {
            Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
            try {
                StackDirectory.delete(partial);
                Files.createDirectories(partial);
                List<String> options = List.of(
                        "sh",
                        base.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + base,
                        "--datadir=" + partial,
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--auth-root-authentication-method=socket");
                ServerProcess.start("MariaDB's installation", command(base, options), run.resolve("install.log"))
                        .awaitSuccess(PATIENCE);
                Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot prepare " + directory, e);
            }
        }

        /** Run by the server itself before it answers anybody: no account is ever without a password. */
        private static Path userScript(RunDirectory run, String password) {
            Path script = run.resolve("user.sql");
            String account = USER + "@'" + LoopbackPorts.HOST + "'";
            try {
                return Files.writeString(
                        script,
                        "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';\n"
                                + "GRANT ALL PRIVILEGES ON *.* TO " + account + ";\n");
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + script, e);
            }
        }

        private static ProcessBuilder command(Path base, List<String> options) {
            List<String> command = new ArrayList<>(options);
            if (System.getProperty("user.name").equals("root")) {
                command.add("--user=root"); // it refuses to run as root unless told so
            }
            ProcessBuilder process = new ProcessBuilder(command);
            process.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
            return process;
        }

        private Path logIn(RunDirectory run) {
            return log == null ? run.resolve("mariadb.log") : log;
        }

        private static boolean answers(Database server) {
            try (Connection connection = connect(server)) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        }

        private static void requireLinux() {
            String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            if (!system.toLowerCase(Locale.ROOT).equals("linux amd64")) {
                throw new IllegalStateException("MariaDB can be started here on Linux x86-64 only, and this is "
                        + system
                        + ". Start one yourself and name it with -D" + EXTERNAL + "url=jdbc:mariadb://host:3306/ -D"
                        + EXTERNAL + "user=… -D" + EXTERNAL + "password=…");
            }
        }
    }
}
