package org.caseaudit.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.caseaudit.dev.ApiClient;
import org.caseaudit.dev.Database;
import org.caseaudit.dev.Keycloak;
import org.caseaudit.dev.LoopbackPorts;
import org.caseaudit.dev.MariaDb;
import org.caseaudit.dev.PayaraMicro;
import org.caseaudit.dev.People;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts Keycloak and the database before the first container test and tells Arquillian how to start Payara Micro. Does
 * nothing in a run of unit tests: the database is named only where container tests run.
 */
public final class ServersForTests implements LauncherSessionListener {
    public static final String PASSWORD = "only-for-tests";

    private static Keycloak keycloak;
    private static MariaDb mariaDb;
    private static GreenMail mails;
    private static int port;
    private static String database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        database = System.getProperty("it.database");
        if (database != null) {
            start();
        }
    }

    private static void start() {
        Path target = Path.of(System.getProperty("it.directory")).toAbsolutePath();
        boolean maria = database.equals("mariadb");
        port = LoopbackPorts.orFree(0);
        CompletableFuture<Keycloak> starting = CompletableFuture.supplyAsync(() -> Keycloak.builder()
                .password(PASSWORD)
                .web(URI.create(baseUrl()))
                .log(target.resolve(database + "-keycloak.log"))
                .start());
        if (maria) {
            mariaDb = MariaDb.builder().log(target.resolve("mariadb.log")).start();
        }
        mails = new GreenMail(new ServerSetup(0, LoopbackPorts.HOST, ServerSetup.PROTOCOL_SMTP));
        mails.start();
        Database fresh = maria ? mariaDb.freshDatabase() : Database.h2(temporary());
        keycloak = starting.join();
        System.setProperty("it.port", Integer.toString(port));
        System.setProperty("it.cmdOptions", "@" + arguments(target, fresh));
        System.setProperty(
                "it.microOptions", "--nohazelcast --port " + port + " --prebootcommandfile " + commands(target));
    }

    /** On this machine only, and alone; in one file, because the server takes no second one. */
    private static Path commands(Path target) {
        Path commands = target.resolve("commands-" + database + ".txt");
        try {
            Path given = Path.of(System.getProperty("it.payara"));
            return Files.writeString(
                    commands,
                    Files.readString(given.resolve("loopback.txt")) + Files.readString(given.resolve("one-node.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a file, because Arquillian splits the options at spaces and some settings hold one. */
    private static Path arguments(Path target, Database fresh) {
        Map<String, String> settings = new LinkedHashMap<>(fresh.settings());
        settings.put("CASEAUDIT_OIDC_ISSUER", keycloak.issuer());
        settings.put("CASEAUDIT_OIDC_CLIENT_SECRET", keycloak.webClientSecret());
        settings.put("CASEAUDIT_BASE_URL", baseUrl());
        settings.put("CASEAUDIT_MAIL_HOST", LoopbackPorts.HOST);
        settings.put("CASEAUDIT_MAIL_PORT", String.valueOf(mails.getSmtp().getPort()));
        settings.put("CASEAUDIT_MAIL_FROM", "audit@example.org");
        settings.put(
                "CASEAUDIT_BOOTSTRAP_PARTNERSHIP",
                People.synthetic().demoPartnership().name());
        settings.put("CASEAUDIT_BOOTSTRAP_ADMINISTRATOR", "administrator@example.org");
        StringBuilder lines = new StringBuilder(String.join("\n", PayaraMicro.JVM_OPTIONS)).append('\n');
        settings.forEach((name, value) ->
                lines.append("\"-D").append(name).append('=').append(value).append("\"\n"));
        Path file = target.resolve("payara-" + database + ".args");
        try {
            return Files.writeString(file, lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("case-audit-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (keycloak != null) {
            keycloak.close();
        }
        if (mariaDb != null) {
            mariaDb.close();
        }
        if (mails != null) {
            mails.stop();
        }
    }

    public static String baseUrl() {
        return "http://" + LoopbackPorts.HOST + ":" + port;
    }

    /** The mail server the product sends to. */
    static GreenMail mails() {
        return mails;
    }

    /** An empty database beside the application's, on the same server; only where that is a MariaDB. */
    static Database emptyMariaDb() {
        return mariaDb.freshDatabase();
    }

    public static Keycloak keycloak() {
        return keycloak;
    }

    public static ApiClient api() {
        return new ApiClient(URI.create(baseUrl()), keycloak.tokens());
    }
}
