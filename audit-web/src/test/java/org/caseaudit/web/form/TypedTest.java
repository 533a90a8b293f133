package org.caseaudit.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
    private static Typed day(String day, String month, String year) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("d-day", day);
        sent.putSingle("d-month", month);
        sent.putSingle("d-year", year);
        return new Typed(sent);
    }

    @Test
    void aDay_isReadFromItsParts() {
        assertThat(day(" 27", "3", "2027").day("d")).isEqualTo(LocalDate.of(2027, 3, 27));
        assertThat(day(" 27", "3", "2027").isWrongDay("d")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2027", "1, 13, 2027", "1, , 2027", "1, 3, 27", "one, 3, 2027", "1, 3, 20270", "0, 0, 0"})
    void whatIsNoDay_isSaid(String day, String month, String year) {
        assertThat(day(day, month, year).isWrongDay("d")).isTrue();
        assertThat(day(day, month, year).wrongDays("d").at("d")).isEqualTo("Enter a real date, like 27 3 2027.");
    }

    @Test
    void nothing_isNoDayAndNotWrong() {
        assertThat(day("", " ", "").day("d")).isNull();
        assertThat(day("", " ", "").isWrongDay("d")).isFalse();
    }

    @Test
    void lines_leaveOutTheBlankOnes() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("lines", " Was the child seen? \r\n\r\n  \nWhat changed?");

        assertThat(new Typed(sent).lines("lines")).containsExactly("Was the child seen?", "What changed?");
    }
}
