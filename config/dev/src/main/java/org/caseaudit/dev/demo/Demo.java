package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.caseaudit.dev.DatabaseKind;
import org.caseaudit.dev.LocalStack;
import org.caseaudit.dev.Secrets;

/**
 * Starts the product with everything it needs, loads a synthetic partnership, runs one whole audit through the REST API and
 * leaves a second one open. Settings are system properties: {@code demo.war}, {@code demo.directory}, {@code demo.once}
 * (stop at the end, figures as one JSON object on the last line), {@code demo.database} (h2 or mariadb),
 * {@code demo.port} and {@code demo.keycloakPort} where the usual ones are taken.
 */
public final class Demo {
    private static final int PORT = Integer.getInteger("demo.port", 8080);
    private static final int KEYCLOAK_PORT = Integer.getInteger("demo.keycloakPort", 8081);

    private final boolean once = Boolean.parseBoolean(System.getProperty("demo.once", "false"));
    private final DatabaseKind database = DatabaseKind.named(System.getProperty("demo.database", "h2"));
    private final Path directory = Path.of(System.getProperty("demo.directory"))
            .resolve(database.name().toLowerCase(Locale.ROOT));

    private Demo() {}

    /** Ends the Java machine itself, so that nothing is printed after the figures. */
    public static void main(String[] args) {
        int status = 0;
        try {
            new Demo().run();
        } catch (Exception e) {
            System.err.println("The demo stopped: " + (e.getMessage() == null ? e : e.getMessage()));
            status = 1;
        }
        System.out.flush();
        System.exit(status);
    }

    private void run() throws Exception {
        long begun = System.nanoTime();
        String password = password();
        JsonNode figures;
        try (LocalStack stack = start(password)) {
            figures = DemoRun.load(stack.api(), Demo::say)
                    .put("database", database.name().toLowerCase(Locale.ROOT));
            say("Ready after " + (System.nanoTime() - begun) / 1_000_000_000 + " seconds.");
            if (!once) {
                explain(stack, password, figures);
                new CountDownLatch(1).await();
            }
        }
        System.out.println(figures);
    }

    private LocalStack start(String password) {
        return LocalStack.builder()
                .war(Path.of(System.getProperty("demo.war")))
                .data(directory)
                .database(database)
                .port(once ? 0 : PORT)
                .keycloakPort(once ? 0 : KEYCLOAK_PORT)
                .password(password)
                .progress(Demo::say)
                .start();
    }

    /** Kept beside the data, so that a second start has the same; never in the repository. */
    private String password() throws IOException {
        Path file = directory.resolve("password");
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            Files.writeString(file, Secrets.random());
        }
        return Files.readString(file);
    }

    private void explain(LocalStack stack, String password, JsonNode figures) {
        say("");
        say("Case Audit   " + stack.baseUrl());
        say("API          " + stack.baseUrl() + "/openapi");
        say("Keycloak     " + stack.keycloak().issuer());
        say("");
        say("Everybody's password is   " + password);
        say("  chair                        plans, moderates, publishes");
        say("  coordinator                  does the legwork");
        say("  schools-auditor              has forms to fill in the second audit");
        say("  police-lead                  has a form to sign off or return, and an action to accept");
        say("  board-1                      reads the published report");
        say("  administrator                keeps agencies and people");
        say("");
        say("The neglect audit's report in figures:");
        figures.fields().forEachRemaining(f -> say("  %-16s %s".formatted(f.getKey(), f.getValue())));
        say("");
        say("Stop with Ctrl-C; what is there is used again at the next start.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
