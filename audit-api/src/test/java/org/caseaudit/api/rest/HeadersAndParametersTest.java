package org.caseaudit.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersAndParametersTest {
    @Test
    void ifMatch_isTheTagWeGaveOut() {
        assertThat(IfMatch.version(EntityTags.tag(3))).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void ifMatch_isNeeded(String missing) {
        assertRefused(() -> IfMatch.version(missing), ProblemType.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*", "W/\"3\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999\""})
    void ifMatch_isRefused_whenItIsNoTagOfOurs(String header) {
        assertRefused(() -> IfMatch.version(header), ProblemType.MALFORMED_PARAMETER);
    }

    @Test
    void pages_cutTheList() {
        Listed<Integer> second = new Paging("2", "2").of(List.of(1, 2, 3));

        assertThat(second).isEqualTo(new Listed<>(List.of(3), 2, 2, 3));
        assertThat(new Paging("1000000", "200").of(List.of(1)).items()).isEmpty();
        assertThat(new Paging(null, null).of(List.of(1)).items()).containsExactly(1);
    }

    @Test
    void pages_areRefused_whenTheyCannotBe() {
        assertRefused(() -> new Paging("first", null).request(), ProblemType.MALFORMED_PARAMETER);
        assertThatThrownBy(() -> new Paging("0", null).request()).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Paging(null, "201").request()).isInstanceOf(RuleBroken.class);
    }

    @Test
    void flag_isReadStrictly_soThatASlipDoesNothing() {
        assertThat(Flag.of("dryRun", "true")).isTrue();
        assertThat(Flag.of("dryRun", null)).isFalse();
        assertRefused(() -> Flag.of("dryRun", "ture"), ProblemType.MALFORMED_PARAMETER);
    }

    @Test
    void day_isReadAsTheCalendarHasIt() {
        assertThat(Day.of("from", "2028-02-29")).isEqualTo("2028-02-29");
        assertThat(Day.of("from", null)).isNull();
        assertRefused(() -> Day.of("from", "2027-02-29"), ProblemType.MALFORMED_PARAMETER);
        assertRefused(() -> Day.of("from", "31.03.2026"), ProblemType.MALFORMED_PARAMETER);
        assertRefused(() -> Day.of("from", ""), ProblemType.MALFORMED_PARAMETER);
    }

    record Versioned(String name, int version) {}

    record Summarised(Versioned summary) {}

    record Numbered(int number) {}

    @Test
    void entityTag_isTheVersionWhereverItStands() {
        assertThat(EntityTags.of(new Versioned("x", 4))).contains(4);
        assertThat(EntityTags.of(new Summarised(new Versioned("x", 5)))).contains(5);
        assertThat(EntityTags.of(new Numbered(6))).contains(6);
        assertThat(EntityTags.of(new Listed<>(List.of(), 1, 1, 0))).isEmpty();
        assertThat(EntityTags.of("text")).isEmpty();
    }

    private static void assertRefused(Runnable call, ProblemType type) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(type));
    }
}
