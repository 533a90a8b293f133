package org.caseaudit.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {
    @ParameterizedTest(name = "page {0} of {1} begins after {2}")
    @CsvSource({"1, 50, 0", "2, 50, 50", "1000000, 200, 199999800"})
    void page_beginsAfterThoseBeforeIt(int number, int size, int offset) {
        assertThat(new PageRequest(number, size).offset()).isEqualTo(offset);
    }

    @ParameterizedTest(name = "page {0} of {1}")
    @CsvSource({
        "page, 0, 50",
        "page, -1, 50",
        "page, 1000001, 200",
        "page, 2147483647, 200", // its offset would overflow into a negative one
        "size, 1, 0",
        "size, 1, 201",
    })
    void page_isRefused_whenThereCanBeNone(String field, int number, int size) {
        RuleBroken refusal = ruleBrokenBy(() -> new PageRequest(number, size));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }
}
