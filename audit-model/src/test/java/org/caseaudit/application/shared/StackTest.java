package org.caseaudit.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StackTest {
    @Test
    void stack_saysWhereAndNeverWhat() {
        String stack = Stack.of(new IllegalStateException(new SQLException("Value too long: 'Zoë Smith'")));

        assertThat(stack)
                .contains("java.lang.IllegalStateException", "Caused by: java.sql.SQLException", "StackTest")
                .doesNotContain("Zoë");
    }

    @Test
    void chainThatBitesItsTail_ends() {
        IllegalStateException first = new IllegalStateException("a");
        first.initCause(new IllegalStateException("b", first));

        assertThat(Stack.of(first)).containsOnlyOnce("Caused by");
    }
}
