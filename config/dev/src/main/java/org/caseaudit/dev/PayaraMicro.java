package org.caseaudit.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Payara Micro with one WAR, as it will be run: a process of its own, told everything by its environment. */
public final class PayaraMicro implements AutoCloseable {
    /**
     * With the JSON library named, the server does not look through all its archives for one at each request that carries a
     * token.
     */
    public static final List<String> JVM_OPTIONS = Stream.concat(
                    ServerProcess.SHORT_LIVED.stream(),
                    Stream.of(
                            "-Xmx512m",
                            "-Djava.awt.headless=true",
                            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl"))
            .toList();

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern BOOTED = Pattern.compile("Payara Micro .* ready in ");

    private final ServerProcess process;
    private final RunDirectory run;
    private final URI baseUrl;

    private PayaraMicro(ServerProcess process, RunDirectory run, URI baseUrl) {
        this.process = process;
        this.run = run;
        this.baseUrl = baseUrl;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where it answers, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** What it wrote so far. */
    public String log() {
        return process.log();
    }

    /** Ends it as a failure of the machine would: it has no time for anything. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop();
        run.delete();
    }

    /**
     * Payara goes on running when the application could not be deployed, and answers 503. A 503 of an application that is
     * there but not ready looks different, and is worth waiting for.
     */
    private boolean isReady() {
        HttpResponse<String> health = Web.probe(URI.create(baseUrl + "/health/ready"));
        if (health == null || health.statusCode() == 200) {
            return health != null;
        }
        if (health.body().contains("No Application deployed")
                && BOOTED.matcher(process.log()).find()) {
            throw process.failed("did not deploy the application");
        }
        return false;
    }

    /** What is to be run, and how. */
    public static final class Builder {
        /** With {@code --nocluster} it would still look for others, and listen on every address. */
        private static final List<String> ALONE = List.of("--nohazelcast");

        private final StackDirectory stack = StackDirectory.ofThisProject();
        private final List<String> jvmOptions = new ArrayList<>(JVM_OPTIONS);
        private final List<String> options = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private List<Integer> talkingAt = List.of();
        private Path war;
        private Path log;
        private int port;

        private Builder() {}

        public Builder war(Path file) {
            this.war = file.toAbsolutePath();
            return this;
        }

        /** 0 for any free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** The application's settings; those of this program do not reach it. */
        public Builder environment(Map<String, String> settings) {
            environment.putAll(settings);
            return this;
        }

        /** Added after the usual ones, so a later {@code -Xmx} wins. */
        public Builder jvmOption(String option) {
            jvmOptions.add(option);
            return this;
        }

        /** An option of Payara Micro itself. */
        public Builder option(String... words) {
            options.addAll(List.of(words));
            return this;
        }

        /**
         * One of several that share their sessions; otherwise it runs alone.
         *
         * @param ports where they talk to each other, its own first
         */
        public Builder together(List<Integer> ports) {
            this.talkingAt = List.copyOf(ports);
            return this;
        }

        /** Where to write the log, if it is to be kept. */
        public Builder log(Path file) {
            this.log = file;
            return this;
        }

        /**
         * Starts it and waits until the application is ready.
         *
         * @throws ServerFailed if it is not, with the causes and the end of the log
         */
        public PayaraMicro start() {
            if (war == null || !Files.isRegularFile(war)) {
                throw new IllegalStateException("There is no WAR at " + war + ". Build it with ./mvnw package");
            }
            RunDirectory run = stack.runDirectory("payara");
            int free = LoopbackPorts.orFree(port);
            LoopbackPorts.requireFree(free, "Payara Micro");
            ProcessBuilder command = new ProcessBuilder(command(run, free));
            command.environment().keySet().removeIf(name -> name.startsWith("CASEAUDIT_"));
            command.environment().putAll(environment);
            Path file = log == null ? run.resolve("payara.log") : log;
            ServerProcess process = ServerProcess.start("Payara Micro", command, file, run);
            URI baseUrl = URI.create("http://" + LoopbackPorts.HOST + ":" + free);
            PayaraMicro payara = new PayaraMicro(process, run, baseUrl);
            process.awaitReady(PATIENCE, payara::isReady);
            return payara;
        }

        private List<String> command(RunDirectory run, int freePort) {
            List<String> command = new ArrayList<>(List.of(ServerProcess.java()));
            command.addAll(jvmOptions);
            command.add("-Djava.io.tmpdir=" + temporary(run)); // it unpacks itself there and does not always tidy up
            command.addAll(List.of(
                    "-jar",
                    stack.payaraMicroJar().toString(),
                    "--deploy",
                    war.toString(),
                    "--port",
                    Integer.toString(freePort),
                    "--prebootcommandfile",
                    commands(run).toString()));
            command.addAll(talkingAt.isEmpty() ? ALONE : together());
            command.addAll(options);
            return command;
        }

        private List<String> together() {
            String all = talkingAt.stream()
                    .sorted()
                    .map(other -> LoopbackPorts.HOST + ":" + other)
                    .collect(Collectors.joining(","));
            return List.of(
                    "--clustername",
                    "case-audit",
                    "--clustermode",
                    "tcpip:" + all,
                    "--startport",
                    talkingAt.get(0).toString(),
                    "--interfaces",
                    LoopbackPorts.HOST);
        }

        private static Path temporary(RunDirectory run) {
            try {
                return Files.createDirectory(run.resolve("tmp"));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot prepare " + run.path(), e);
            }
        }

        private static void append(OutputStream all, String resource) throws IOException {
            try (InputStream content = PayaraMicro.class.getResourceAsStream(resource)) {
                content.transferTo(all);
            }
        }

        /** In one file, because it takes no second one. */
        private Path commands(RunDirectory run) {
            Path commands = run.resolve("commands.txt");
            try (OutputStream all = Files.newOutputStream(commands)) {
                append(all, "loopback.txt");
                if (talkingAt.isEmpty()) {
                    append(all, "one-node.txt");
                }
                return commands;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + commands, e);
            }
        }
    }
}
