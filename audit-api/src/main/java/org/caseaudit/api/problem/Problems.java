package org.caseaudit.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;

/** From whatever was thrown to the problem a client is told. */
public final class Problems {
    private Problems() {}

    /** What the client is told; {@link ProblemType#INTERNAL} for whatever nobody expected. */
    public static Problem of(Throwable thrown) {
        for (Throwable cause : Collisions.chain(thrown)) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Problem(
                ProblemType.INTERNAL,
                "Nothing was saved. Try again; if it happens again, tell your administrator the trace id.");
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
        if (Collisions.isDuplicate(sql)) {
            return Optional.of(new Problem(
                    ProblemType.CONFLICT, "Somebody else created the same at the same moment. Read it, then go on."));
        }
        if (Collisions.isOverrun(sql)) {
            return Optional.of(refused(new Stale()));
        }
        return Collisions.isOutOfReach(sql)
                ? Optional.of(ofStatus(ProblemType.UNAVAILABLE.status()))
                : Optional.empty();
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
                "Send the body with the Content-Type that /openapi names for this address: mostly application/json, for files multipart/form-data.";
            case TOO_LARGE -> "Send less at once.";
            case UNAVAILABLE -> "The database does not answer. Nothing was saved; try again in a moment.";
            case INTERNAL -> "Nothing was saved. Try again; if it happens again, tell your administrator.";
            default -> "Compare the request with the description at /openapi.";
        };
        return new Problem(type, detail);
    }
}
