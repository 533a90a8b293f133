package org.caseaudit.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

class BodyLimitTest {
    @Test
    void bodyOfTheLargestSize_isRead() throws IOException {
        assertThat(limited(BodyLimit.LARGEST).readAllBytes()).hasSize(BodyLimit.LARGEST);
    }

    @Test
    void bodyAByteLarger_isRefused_thoughNobodyToldItsLength() {
        assertThatThrownBy(() -> limited(BodyLimit.LARGEST + 1).readAllBytes())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(ProblemType.TOO_LARGE));
    }

    private static InputStream limited(int size) {
        return new BodyLimit.Limited(new ByteArrayInputStream(new byte[size]));
    }
}
