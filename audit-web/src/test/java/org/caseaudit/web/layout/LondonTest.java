package org.caseaudit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {
    @ParameterizedTest
    @CsvSource({
        "2026-10-03T13:02:00Z, 3 October 2026 at 14:02", // summer time
        "2026-12-03T13:02:00Z, 3 December 2026 at 13:02", // winter
        "2026-06-30T23:30:00Z, 1 July 2026 at 00:30", // already the next day there
    })
    void moment_isTheClockOfLondon(Instant instant, String words) {
        assertThat(London.moment(instant)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-04, 1 day left", // tomorrow
        "2026-10-15, 12 days left",
        "2026-10-03, due today",
        "2026-10-02, 1 day late",
        "2026-09-30, 3 days late",
    })
    void left_saysHowFarOffADeadlineIs(LocalDate due, String words) {
        assertThat(London.left(due, LocalDate.of(2026, 10, 3))).isEqualTo(words);
    }

    @Test
    void nothing_isAnEmptyText() {
        assertThat(London.day((LocalDate) null) + London.moment(null)).isEmpty();
    }
}
