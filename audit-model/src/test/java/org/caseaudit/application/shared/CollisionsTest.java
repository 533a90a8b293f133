package org.caseaudit.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CollisionsTest {
    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of("the same new row, on H2", committing(new SQLException("", "23505")), true),
                Arguments.of("the same new row, on MariaDB", committing(new SQLException("", "23000", 1062)), true),
                Arguments.of(
                        "the same row changed, found by its version", committing(new OptimisticLockException()), true),
                Arguments.of(
                        "the same row changed, found by MariaDB",
                        committing(new SQLException("", "40001", 1213)),
                        true),
                Arguments.of(
                        "held too long by another, on MariaDB",
                        new RuntimeException(new SQLException("", "HY000", 1205)),
                        true),
                Arguments.of(
                        "changed at the same time, on H2", new RuntimeException(new SQLException("", "90131")), true),
                Arguments.of(
                        "a foreign key that leads nowhere: the second try would fail too",
                        committing(new SQLException("", "23506")),
                        false),
                Arguments.of("the database is away", committing(new SQLException("", "08000")), false),
                Arguments.of("a rule says no", new RuleBroken(RuleBroken.CONFLICT, "There already."), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thrown")
    void collision_isWhatASecondTryCures(String story, RuntimeException thrown, boolean collision) {
        assertThat(Collisions.isCollision(thrown)).isEqualTo(collision);
    }

    @Test
    void collision_isTriedAgain_untilItWorks() {
        AtomicInteger tries = new AtomicInteger();

        String done = Collisions.retried(() -> {
            if (tries.incrementAndGet() < 4) {
                throw committing(new OptimisticLockException());
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(tries).hasValue(4);
    }

    @Test
    void collisionWithoutEnd_isThrownInTheEnd_andAnythingElseAtOnce() {
        AtomicInteger tries = new AtomicInteger();
        RuntimeException always = committing(new OptimisticLockException());
        RuntimeException other = new IllegalStateException("other");

        assertThatThrownBy(() -> Collisions.retried(() -> failing(tries, always)))
                .isSameAs(always);
        assertThat(tries).hasValue(4);
        assertThatThrownBy(() -> Collisions.retried(() -> failing(tries, other)))
                .isSameAs(other);
        assertThat(tries).hasValue(5);
    }

    private static Void failing(AtomicInteger tries, RuntimeException failure) {
        tries.incrementAndGet();
        throw failure;
    }

    /** As the container wraps what the database says when a use case's transaction ends. */
    private static RuntimeException committing(Exception cause) {
        RollbackException rollback = new RollbackException("marked for rollback");
        rollback.initCause(new RuntimeException(cause));
        return new TransactionalException("Error during transaction processing", rollback);
    }
}
