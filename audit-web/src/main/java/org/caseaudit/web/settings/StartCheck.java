package org.caseaudit.web.settings;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Ends the process when it cannot run as it is set up, with one line for each thing to mend.
 *
 * <p>It is a Hibernate extension because the persistence unit is the first thing the server brings up: before any bean,
 * before the tokens' issuer is needed, and before the first connection. It ends the process itself because Payara Micro
 * stays up after a failed deployment and answers 404 for ever. {@code halt} and not {@code exit}: the server's shutdown
 * hook waits for the deployment that is calling here.
 */
public final class StartCheck implements ServiceContributor {
    private static final String BANNER = "Case Audit cannot start:";

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        List<String> lines = wrong();
        if (!lines.isEmpty()) {
            // the server has put its log in the place of System.err, and a log is written later
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            err.println(BANNER);
            lines.forEach(line -> err.println("  " + line));
            Runtime.getRuntime().halt(1);
        }
    }

    /** What keeps the product from starting here and now; empty when nothing does. */
    static List<String> wrong() {
        try {
            return unreachable(Settings.ofThisProcess().database());
        } catch (WrongSettings wrong) {
            return wrong.lines();
        }
    }

    /** What keeps us from the database; what the driver says is not repeated, it may hold the user's name or an address. */
    static List<String> unreachable(Settings.Database database) {
        try (Connection connection = new ConfiguredDataSource(database).getConnection()) {
            return connection != null
                    ? List.of()
                    : List.of("CASEAUDIT_DB_URL is wrong: the driver of " + database + " does not take it.");
        } catch (SQLException e) {
            return List.of(advice(database, e));
        }
    }

    private static String advice(Settings.Database database, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "CASEAUDIT_DB_USER or CASEAUDIT_DB_PASSWORD is wrong: " + database
                    + " refuses to sign this user in.";
        }
        if (state.startsWith("42") && database.toString().equals("MariaDB")) {
            return "CASEAUDIT_DB_URL is wrong: there is no such database on this server, or the user may not use it.";
        }
        return "CASEAUDIT_DB_URL leads to no database: " + database + " cannot be reached or opened (SQL state "
                + state.toUpperCase(Locale.ROOT) + ").";
    }
}
