package org.caseaudit.application.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Two requests that write the same thing at the same moment: one of them fails in the database. It is tried again round
 * the use case, because its transaction is over by then; so this is for whoever calls one.
 */
public final class Collisions {
    private static final int MOST_RETRIES = 3;

    /** More causes than any real exception has; a chain may bite its tail. */
    private static final int DEEPEST = 20;

    private static final int MARIADB_DUPLICATE = 1062;
    private static final int MARIADB_LOCK_TIMEOUT = 1205;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String CONNECTION_EXCEPTIONS = "08";
    private static final String H2_DUPLICATE = "23505";
    private static final String H2_LOCK_TIMEOUT = "HYT00";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    private Collisions() {}

    /** Tries again, which then finds what the other request wrote, once that has become visible. */
    public static <T> T retried(Supplier<T> work) {
        for (int retry = 0; retry < MOST_RETRIES; retry++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isCollision(e)) {
                    throw e;
                }
            }
        }
        return work.get();
    }

    /** Whether two requests wrote the same thing at once, so that trying again finds what the other one wrote. */
    public static boolean isCollision(Throwable thrown) {
        return chain(thrown).stream()
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && (isDuplicate(sql) || isOverrun(sql)));
    }

    /** The same new thing was there first. */
    public static boolean isDuplicate(SQLException sql) {
        return H2_DUPLICATE.equals(sql.getSQLState()) || sql.getErrorCode() == MARIADB_DUPLICATE;
    }

    /** The same row was changed first, or held too long. */
    public static boolean isOverrun(SQLException sql) {
        return SERIALIZATION_FAILURE.equals(sql.getSQLState())
                || H2_LOCK_TIMEOUT.equals(sql.getSQLState())
                || H2_CONCURRENT_UPDATE.equals(sql.getSQLState())
                || sql.getErrorCode() == MARIADB_LOCK_TIMEOUT;
    }

    /** No collision but silence: the database does not answer. */
    public static boolean isOutOfReach(SQLException sql) {
        return String.valueOf(sql.getSQLState()).startsWith(CONNECTION_EXCEPTIONS)
                || String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection");
    }

    /** What was thrown and its causes, outermost first. */
    public static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
