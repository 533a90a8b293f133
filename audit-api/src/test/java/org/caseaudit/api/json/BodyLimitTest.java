package org.caseaudit.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.evidence.FileLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitTest {
    private static final BodyLimit.Limit SMALL = new BodyLimit.Limit(1000, "At most 1000 bytes.");

    @Test
    void bodyOfTheLargestSize_isRead() throws IOException {
        assertThat(limited(1000).readAllBytes()).hasSize(1000);
    }

    @Test
    void bodyAByteLarger_isRefused_thoughNobodyToldItsLength() {
        assertThatThrownBy(() -> limited(1001).readAllBytes()).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().type()).isEqualTo(ProblemType.TOO_LARGE);
            assertThat(e.problem().detail()).isEqualTo("At most 1000 bytes.");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "multipart/form-data; boundary=x, true",
        "Multipart/Form-Data;boundary=x, true",
        "application/json, false",
        "application/json; multipart/form-data, false",
        "rubbish, false",
        ", false",
    })
    void files_haveALimitOfTheirOwn_thatTheOperatorSets(String contentType, boolean file) {
        BodyLimit.Limit limit = new BodyLimit(new FileLimit(7)).of(contentType);

        if (file) {
            assertThat(limit.bytes()).isGreaterThan(7 * 1024 * 1024).isLessThan(8 * 1024 * 1024);
            assertThat(limit.message()).contains("7 megabytes");
        } else {
            assertThat(limit).isEqualTo(BodyLimit.JSON);
        }
    }

    private static InputStream limited(int size) {
        return new BodyLimit.Limited(new ByteArrayInputStream(new byte[size]), SMALL);
    }
}
