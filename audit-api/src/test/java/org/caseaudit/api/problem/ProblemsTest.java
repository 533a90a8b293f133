package org.caseaudit.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseaudit.api.json.ApiJson;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of("hidden or missing", new NotFound("cycle"), "not-found", 404),
                Arguments.of("known but not theirs", new NotAllowed("No."), "not-allowed", 403),
                Arguments.of("a field is wrong", RuleBroken.field("name", "Enter it."), "invalid", 422),
                Arguments.of("a code of its own", new RuleBroken("launch-blocked", "Not yet."), "launch-blocked", 409),
                Arguments.of("a code nobody gave a type", new RuleBroken("brand-new", "No."), "invalid", 422),
                Arguments.of("read before a change", new Stale(), "stale", 412),
                Arguments.of("overrun at commit", committing(new OptimisticLockException("row changed")), "stale", 412),
                Arguments.of("two at once, H2", committing(new SQLException("unique", "23505")), "conflict", 409),
                Arguments.of(
                        "two at once, MariaDB",
                        committing(new SQLException("duplicate", "23000", 1062)),
                        "conflict",
                        409),
                Arguments.of("deadlock", committing(new SQLException("deadlock", "40001", 1213)), "stale", 412),
                Arguments.of("database away", new SQLException("gone", "08S01"), "unavailable", 503),
                Arguments.of("a fault of ours", new IllegalStateException("secret"), "internal", 500),
                Arguments.of("a value we let through", new SQLException("too long", "22001"), "internal", 500));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thrown")
    void whateverIsThrown_becomesItsProblem(String story, Throwable thrown, String slug, int status) {
        Problem problem = Problems.of(thrown);

        assertThat(problem.type().slug()).isEqualTo(slug);
        assertThat(problem.type().status()).isEqualTo(status);
        assertThat(problem.detail()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found, 404",
        "405, method-not-allowed, 405",
        "415, unsupported-media-type, 415",
        "403, not-allowed, 403",
        "414, bad-request, 400",
        "500, internal, 500",
        "502, internal, 500"
    })
    void whatTheServerRefuses_isAProblemToo(int refused, String slug, int status) {
        Problem problem = Problems.ofStatus(refused);

        assertThat(problem.type().slug()).isEqualTo(slug);
        assertThat(problem.type().status()).isEqualTo(status);
    }

    @Test
    void document_hasTheMembersOfTheStandardThenOurs() throws Exception {
        RuleBroken broken = new RuleBroken(
                RuleBroken.ILLEGAL_TRANSITION,
                "Not now.",
                List.of(new Fault("state", "Is open.")),
                Map.of("state", "OPEN", "possible", List.of("reopen")));

        String json = ApiJson.MAPPER.writeValueAsString(Problems.of(broken).traced("t1"));

        assertThat(json)
                .isEqualTo("{\"type\":\"/problems/illegal-transition\",\"title\":\"Not possible in this state\","
                        + "\"status\":409,\"detail\":\"Not now.\",\"faults\":[{\"field\":\"state\",\"message\":\"Is open.\"}],"
                        + "\"possible\":[\"reopen\"],\"state\":\"OPEN\",\"traceId\":\"t1\"}");
    }

    @Test
    void staleAnswer_carriesAllThreeSides() {
        Problem problem = Problems.of(new Stale("mine", "hers", "before"));

        assertThat(problem.members())
                .contains(entry("yours", "mine"), entry("theirs", "hers"), entry("original", "before"));
    }

    @Test
    void chainThatBitesItsTail_isWalkedOnlySoFar() {
        IllegalStateException first = new IllegalStateException("a");
        first.initCause(new IllegalStateException("b", first));

        assertThat(Problems.of(first).type()).isEqualTo(ProblemType.INTERNAL);
    }

    /** As the container wraps what the database says when a use case's transaction ends. */
    private static RuntimeException committing(Exception cause) {
        RollbackException rollback = new RollbackException("marked for rollback");
        rollback.initCause(new RuntimeException(cause));
        return new TransactionalException("Error during transaction processing", rollback);
    }
}
