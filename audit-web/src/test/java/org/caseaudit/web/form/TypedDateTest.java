package org.caseaudit.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {
    @ParameterizedTest(name = "{0}/{1}/{2} is {3}")
    @CsvSource({
        "31, 3, 2027, 2027-03-31",
        "' 1 ', 03, 2027, 2027-03-01", // spaces and noughts are what people type
        "31, 2, 2027, ", // no such day
        "29, 2, 2028, 2028-02-29",
        "29, 2, 2027, ",
        "3, March, 2027, ",
        "3, 3, 20270, ",
        "3, , 2027, ",
        ", , , ",
    })
    void date_isTheDayTyped_orNone(String day, String month, String year, LocalDate expected) {
        assertThat(new TypedDate(day, month, year).date().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", , , true", "' ', '', , true", "3, , , false"})
    void blank_isWhatNothingWasTypedIn(String day, String month, String year, boolean blank) {
        assertThat(new TypedDate(day, month, year).isBlank()).isEqualTo(blank);
    }
}
