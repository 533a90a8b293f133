package org.caseaudit.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;

/** From whatever was thrown to the problem a client is told. */
public final class Problems {
    /** More causes than any real exception has; a chain may bite its tail. */
    private static final int DEEPEST = 20;

    private static final int MARIADB_DUPLICATE = 1062;
    private static final int MARIADB_LOCK_TIMEOUT = 1205;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String H2_DUPLICATE = "23505";
    private static final String H2_LOCK_TIMEOUT = "HYT00";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    private Problems() {}

    /** What the client is told; {@link ProblemType#INTERNAL} for whatever nobody expected. */
    public static Problem of(Throwable thrown) {
        for (Throwable cause : chain(thrown)) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Problem(
                ProblemType.INTERNAL,
                "Nothing was saved. Try again; if it happens again, tell your administrator the trace id.");
    }

    /** Whether two requests wrote the same new thing at once, so that trying again finds what the other one wrote. */
    public static boolean isCollision(Throwable thrown) {
        return chain(thrown).stream()
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && (isDuplicate(sql) || isOverrun(sql)));
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem.problem());
        }
        if (cause instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (cause instanceof WebApplicationException http) {
            return http.getCause() == null || http.getResponse().getStatus() < 500
                    ? Optional.of(ofStatus(http.getResponse().getStatus()))
                    : Optional.empty();
        }
        if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
            return Optional.of(refused(new Stale()));
        }
        return cause instanceof SQLException sql ? database(sql) : Optional.empty();
    }

    private static Problem refused(Refusal refusal) {
        ProblemType type = ProblemType.ofCode(refusal.code());
        if (refusal instanceof RuleBroken broken) {
            return new Problem(type, broken.getMessage(), broken.faults(), broken.details());
        }
        if (refusal instanceof Stale stale && stale.theirs() != null) {
            Map<String, Object> sides = new HashMap<>();
            sides.put("yours", stale.yours());
            sides.put("theirs", stale.theirs());
            sides.put("original", stale.original());
            sides.values().removeIf(java.util.Objects::isNull);
            return new Problem(type, stale.getMessage(), List.of(), sides);
        }
        return new Problem(type, refusal.getMessage());
    }

    private static Optional<Problem> database(SQLException sql) {
        if (isDuplicate(sql)) {
            return Optional.of(new Problem(
                    ProblemType.CONFLICT, "Somebody else created the same at the same moment. Read it, then go on."));
        }
        if (isOverrun(sql)) {
            return Optional.of(refused(new Stale()));
        }
        String state = String.valueOf(sql.getSQLState());
        boolean noConnection = state.startsWith("08")
                || String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection");
        return noConnection ? Optional.of(ofStatus(ProblemType.UNAVAILABLE.status())) : Optional.empty();
    }

    private static boolean isDuplicate(SQLException sql) {
        return H2_DUPLICATE.equals(sql.getSQLState()) || sql.getErrorCode() == MARIADB_DUPLICATE;
    }

    private static boolean isOverrun(SQLException sql) {
        return SERIALIZATION_FAILURE.equals(sql.getSQLState())
                || H2_LOCK_TIMEOUT.equals(sql.getSQLState())
                || H2_CONCURRENT_UPDATE.equals(sql.getSQLState())
                || sql.getErrorCode() == MARIADB_LOCK_TIMEOUT;
    }

    /** What the server itself refuses: there is no more to say than the status does. */
    static Problem ofStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status)
                .orElse(status >= 400 && status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL);
        String detail = switch (type) {
            case UNAUTHENTICATED -> "Send a valid access token: Authorization: Bearer …";
            case NOT_FOUND -> "There is nothing at this address, or it is not yours to see.";
            case METHOD_NOT_ALLOWED -> "The header Allow lists what can be done here.";
            case NOT_ACCEPTABLE ->
                "Answers are application/json, files are what they are; leave the header Accept out.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send the body with Content-Type: application/json; a file with multipart/form-data.";
            case TOO_LARGE -> "Send less at once.";
            case UNAVAILABLE -> "The database does not answer. Nothing was saved; try again in a moment.";
            case INTERNAL -> "Nothing was saved. Try again; if it happens again, tell your administrator.";
            default -> "Compare the request with the description at /openapi.";
        };
        return new Problem(type, detail);
    }
}
