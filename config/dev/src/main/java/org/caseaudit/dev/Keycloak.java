package org.caseaudit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A real Keycloak on this machine with the realm {@code case-audit} and its synthetic people, in memory: every start
 * begins anew, with the same people. Several may run at once, each with a directory of its own.
 */
public final class Keycloak implements AutoCloseable {
    /** Fixed when Keycloak is built for this machine; a start with others would build it again, which takes half a minute. */
    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-mem", "--health-enabled=true");

    private static final List<String> SHARED = List.of("lib", "providers", "themes", "conf");
    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private final ServerProcess process;
    private final RunDirectory run;
    private final URI baseUrl;
    private final String webClientSecret;
    private final String administratorPassword;
    private final Tokens tokens;

    private Keycloak(
            ServerProcess process, RunDirectory run, URI baseUrl, String secret, String administrator, String people) {
        this.process = process;
        this.run = run;
        this.baseUrl = baseUrl;
        this.webClientSecret = secret;
        this.administratorPassword = administrator;
        this.tokens = new Tokens(URI.create(issuer()), people);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where it answers, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** What its tokens name as issuer, under whatever host name it is asked. */
    public String issuer() {
        return baseUrl + "/realms/" + Realm.NAME;
    }

    /** Access tokens of the realm's people. */
    public Tokens tokens() {
        return tokens;
    }

    /** The secret of the client {@code audit-web}; another one at each start. */
    public String webClientSecret() {
        return webClientSecret;
    }

    /** The password of {@code admin} in Keycloak's own administration. */
    public String administratorPassword() {
        return administratorPassword;
    }

    /** A token this Keycloak signed for another realm: genuine, but not ours. */
    public String tokenOfAnotherRealm() {
        return Tokens.granted(URI.create(baseUrl + "/realms/master"), "admin-cli", "admin", administratorPassword)
                .value();
    }

    @Override
    public void close() {
        process.stop();
        run.delete();
    }

    /** How a Keycloak is to be started; without any setting it takes a free port and a random password. */
    public static final class Builder {
        private final StackDirectory stack = StackDirectory.ofThisProject();
        private String password = Secrets.random();
        private int port;
        private URI web = URI.create("http://" + LoopbackPorts.HOST);
        private Path log;
        private Consumer<String> progress = any -> {};

        private Builder() {}

        /** The password of all its people. */
        public Builder password(String password) {
            this.password = password;
            return this;
        }

        /** 0 for any free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Where the pages will be, without a slash at the end; without it nobody can sign in to them. */
        public Builder web(URI address) {
            this.web = address;
            return this;
        }

        /** Where to write the log, if it is to be kept when Keycloak ends. */
        public Builder log(Path file) {
            this.log = file;
            return this;
        }

        /** Told what takes long. */
        public Builder progress(Consumer<String> listener) {
            this.progress = listener;
            return this;
        }

        /**
         * Starts it and waits until it answers.
         *
         * @throws ServerFailed if it does not, with the end of its log
         */
        public Keycloak start() {
            Path distribution = stack.keycloak().unpacked(stack, this::build);
            RunDirectory run = homeFrom(distribution);
            int httpPort = LoopbackPorts.orFree(port);
            LoopbackPorts.requireFree(httpPort, "Keycloak");
            URI baseUrl = URI.create("http://" + LoopbackPorts.HOST + ":" + httpPort);
            String secret = Secrets.random();
            String administrator = Secrets.random();
            writeRealm(run, secret);
            ProcessBuilder command = command(run.path(), startOptions(baseUrl));
            command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator);
            Path file = log == null ? run.resolve("keycloak.log") : log;
            ServerProcess process = ServerProcess.start("Keycloak", command, file, run);
            Keycloak keycloak = new Keycloak(process, run, baseUrl, secret, administrator, password);
            process.awaitReady(
                    START_PATIENCE,
                    () -> Web.isOk(URI.create(keycloak.issuer() + "/.well-known/openid-configuration")));
            return keycloak;
        }

        private void build(Path distribution) {
            progress.accept("Preparing Keycloak for this machine, once; this takes about half a minute");
            List<String> options = new ArrayList<>(BUILD_OPTIONS);
            options.add(0, "build");
            ServerProcess.start("Keycloak's build", command(distribution, options), distribution.resolve("build.log"))
                    .awaitSuccess(BUILD_PATIENCE);
        }

        /** A home of its own for this instance: the program is shared by links, the data is not. */
        private RunDirectory homeFrom(Path distribution) {
            RunDirectory home = stack.runDirectory("keycloak");
            try {
                for (String shared : SHARED) {
                    Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot prepare " + home.path(), e);
            }
            return home;
        }

        private void writeRealm(RunDirectory home, String secret) {
            Path file = home.resolve("data/import/" + Realm.NAME + "-realm.json");
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file,
                        Realm.of(People.synthetic(), password, web, secret).toPrettyString());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + file, e);
            }
        }

        /** The name is fixed so that every token has the same issuer; without a cache option it would form a cluster. */
        private static List<String> startOptions(URI baseUrl) {
            return List.of(
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=" + LoopbackPorts.HOST,
                    "--http-port=" + baseUrl.getPort(),
                    "--http-management-port=" + LoopbackPorts.orFree(0),
                    "--hostname=" + baseUrl);
        }

        /** What {@code bin/kc.sh} runs in the end, without the shell, which would have to be stopped too. */
        private static ProcessBuilder command(Path home, List<String> options) {
            List<String> command = new ArrayList<>();
            command.add(ServerProcess.java());
            command.addAll(ServerProcess.SHORT_LIVED);
            command.addAll(List.of(
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:MaxMetaspaceSize=256m",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Dpicocli.disable.closures=true",
                    "-Dkc.home.dir=" + home,
                    "-Djboss.server.config.dir=" + home.resolve("conf"),
                    "-cp",
                    home.resolve("lib/quarkus-run.jar").toString(),
                    "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
            command.addAll(options);
            ProcessBuilder process = new ProcessBuilder(command);
            process.environment().keySet().removeIf(name -> name.startsWith("KC_"));
            return process;
        }
    }
}
