package org.caseaudit.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeYearTest {
    @ParameterizedTest
    @CsvSource({"2016-03-31, 2015", "2016-04-01, 2016", "2016-07-14, 2016", "2017-03-31, 2016", "2017-04-01, 2017"})
    void year_beginsInApril(LocalDate day, int from) {
        assertThat(ProgrammeYear.of(day)).isEqualTo(new ProgrammeYear(from));
    }
}
