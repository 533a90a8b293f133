package org.caseaudit.dev;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Everything the application needs, and the application, on this machine: Keycloak and the database are started side by
 * side, then Payara Micro with the WAR.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.builder().war(war).data(directory).start()) {
 *     stack.api().as("chair").get("/api/…").orFail();
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {
    private static final Executor AT_ONCE = task -> new Thread(task, "starts a server").start();

    private final DataDirectory data;
    private final Keycloak keycloak;
    private final RunningDatabase database;
    private final PayaraMicro payara;

    private LocalStack(DataDirectory data, Keycloak keycloak, RunningDatabase database, PayaraMicro payara) {
        this.data = data;
        this.keycloak = keycloak;
        this.database = database;
        this.payara = payara;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where the application answers, without a slash at the end. */
    public URI baseUrl() {
        return payara.baseUrl();
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Database database() {
        return database.access();
    }

    public PayaraMicro payara() {
        return payara;
    }

    /** The API, for nobody yet: say {@link ApiClient#as as whom}. */
    public ApiClient api() {
        return new ApiClient(baseUrl(), keycloak.tokens());
    }

    @Override
    public void close() {
        try (data;
                database;
                keycloak;
                payara) {
            // in this order from the end, each even if another one fails
        }
    }

    /** The database, and what stops it. */
    private record RunningDatabase(Database access, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }

    /** What is to be started; only WAR and data directory must be said. */
    public static final class Builder {
        private final Map<String, String> settings = new LinkedHashMap<>();
        private DatabaseKind kind = DatabaseKind.H2;
        private Path war;
        private Path directory;
        private int webPort;
        private int keycloakPort;
        private String password = Secrets.random();
        private Consumer<String> progress = any -> {};

        private Builder() {}

        public Builder war(Path file) {
            this.war = file;
            return this;
        }

        /** Where the database and the logs are kept; what is there is used again. */
        public Builder data(Path kept) {
            this.directory = kept.toAbsolutePath();
            return this;
        }

        public Builder database(DatabaseKind wanted) {
            this.kind = wanted;
            return this;
        }

        /** Of the application; 0 for any free one. */
        public Builder port(int port) {
            this.webPort = port;
            return this;
        }

        /** 0 for any free one. */
        public Builder keycloakPort(int port) {
            this.keycloakPort = port;
            return this;
        }

        /** The password of all people; a random one if nothing is said. */
        public Builder password(String password) {
            this.password = password;
            return this;
        }

        /** One more setting of the application, or another value for one that is set here. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Told what is being started. */
        public Builder progress(Consumer<String> listener) {
            this.progress = listener;
            return this;
        }

        /**
         * Starts all of it, or nothing.
         *
         * @throws ServerFailed if one of them does not start, with the end of its log
         * @throws IllegalStateException if the data directory or a port is in use
         */
        public LocalStack start() {
            StackDirectory.ofThisProject().endAbandonedServers();
            int port = LoopbackPorts.orFree(webPort);
            LoopbackPorts.requireFree(port, "Payara Micro"); // said now, not after half a minute
            URI web = URI.create("http://" + LoopbackPorts.HOST + ":" + port);
            DataDirectory data = DataDirectory.claim(directory);
            CompletableFuture<Keycloak> keycloak = CompletableFuture.supplyAsync(() -> startKeycloak(web), AT_ONCE);
            CompletableFuture<RunningDatabase> database = CompletableFuture.supplyAsync(this::startDatabase, AT_ONCE);
            try {
                PayaraMicro payara =
                        startPayara(port, keycloak.join(), database.join().access());
                return new LocalStack(data, keycloak.join(), database.join(), payara);
            } catch (RuntimeException e) {
                closed(keycloak);
                closed(database);
                data.close();
                throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private Keycloak startKeycloak(URI web) {
            progress.accept("Starting Keycloak");
            return Keycloak.builder()
                    .port(keycloakPort)
                    .web(web)
                    .password(password)
                    .log(log("keycloak"))
                    .progress(progress)
                    .start();
        }

        private RunningDatabase startDatabase() {
            if (kind == DatabaseKind.H2) {
                return new RunningDatabase(Database.h2(directory.resolve("h2")), () -> {});
            }
            progress.accept("Starting MariaDB");
            MariaDb server = MariaDb.builder()
                    .data(directory.resolve("mariadb"))
                    .log(log("mariadb"))
                    .start();
            return new RunningDatabase(server.database("caseaudit"), server::close);
        }

        private PayaraMicro startPayara(int port, Keycloak keycloak, Database database) {
            progress.accept("Starting Payara Micro with " + war.getFileName());
            return PayaraMicro.builder()
                    .war(war)
                    .port(port)
                    .environment(environment(keycloak, database, port))
                    .environment(settings)
                    .log(log("payara"))
                    .start();
        }

        private static Map<String, String> environment(Keycloak keycloak, Database database, int port) {
            People people = People.synthetic();
            String partnership = people.demoPartnership().code();
            Map<String, String> environment = new LinkedHashMap<>(database.settings());
            environment.put("CASEAUDIT_OIDC_ISSUER", keycloak.issuer());
            environment.put("CASEAUDIT_OIDC_CLIENT_SECRET", keycloak.webClientSecret());
            environment.put("CASEAUDIT_BASE_URL", "http://" + LoopbackPorts.HOST + ":" + port);
            environment.put("CASEAUDIT_MAIL_HOST", LoopbackPorts.HOST);
            environment.put("CASEAUDIT_MAIL_PORT", "1025"); // where mail catchers listen; without one, mails wait
            environment.put("CASEAUDIT_MAIL_FROM", "case-audit@example.org");
            environment.put(
                    "CASEAUDIT_BOOTSTRAP_PARTNERSHIP", people.demoPartnership().name());
            environment.put(
                    "CASEAUDIT_BOOTSTRAP_ADMINISTRATOR",
                    people.withRole(partnership, "administrator").get(0).email());
            return environment;
        }

        private Path log(String server) {
            return directory.resolve("logs").resolve(server + ".log");
        }

        /** Also one that is still starting: it is waited for, so that nothing is left behind. */
        private static void closed(CompletableFuture<? extends AutoCloseable> starting) {
            starting.handle((server, failure) -> {
                        try (server) {
                            return failure;
                        } catch (Exception e) {
                            return e;
                        }
                    })
                    .join();
        }
    }
}
