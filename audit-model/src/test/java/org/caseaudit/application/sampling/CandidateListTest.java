package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.domain.sampling.Frame;
import org.caseaudit.domain.sampling.Stratum;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateListTest {
    private static Frame read(String csv) {
        return CandidateList.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(byte[] csv) {
        return catchThrowableOfType(RuleBroken.class, () -> CandidateList.read(csv)).faults().stream()
                .map(fault -> fault.field() + " " + fault.message())
                .toList();
    }

    private static List<String> faults(String csv) {
        return faults(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void list_becomesAFrame_withItsStrataInOrderOfAppearance() {
        assertThat(read("stratum,case\nsouth,S-1\nnorth,N-1\nsouth,S-2\n"))
                .isEqualTo(new Frame(
                        List.of(new Stratum("south", List.of("S-1", "S-2")), new Stratum("north", List.of("N-1")))));
    }

    @Test
    void list_withoutStrata_isOneStratum() {
        assertThat(read("case\nC1\nC2")).isEqualTo(new Frame(List.of(new Stratum("all", List.of("C1", "C2")))));
    }

    @Test
    void list_isReadAsSpreadsheetsWriteIt() {
        // byte order mark, other order of columns, quotes, spaces, a no-break space, a decomposed accent, CRLF, blank
        // lines
        assertThat(
                        read(
                                "\uFEFF\"case\",stratum\r\n\" N-1\",x\r\n\r\n\"say \"\"hi\"\", you\",x\u00A0\r\ne\u0301-3,x\r\n\r\n"))
                .isEqualTo(new Frame(List.of(new Stratum("x", List.of("N-1", "say \"hi\", you", "\u00E9-3")))));
    }

    @Test
    void everyFault_isToldWithItsLine_andNothingIsImported() {
        assertThat(faults(
                        "stratum,case\n" // 1
                                + "north,N-1\n"
                                + "north\n" // 3: cut off
                                + "north,N-2,x\n" // 4: one too many
                                + "south,N-1 \n" // 5: the same case in another stratum
                                + ",\n" // 6: a row somebody emptied
                                + "north,\"N-3\n" // 7: a quote left open does not swallow what follows
                                + "north,N\"4\n" // 8
                                + "north,\"N\"5\n" // 9
                                + "north,N\u200B6\n" // 10: looks like N6
                                + "north,N-7\n"))
                .containsExactly(
                        "line 3 needs 2 cells like the header, but has 1",
                        "line 4 needs 2 cells like the header, but has 3",
                        "line 5 has the same case as line 2: N-1",
                        "line 6 stratum is empty",
                        "line 6 case is empty",
                        "line 7 has a quote out of place",
                        "line 8 has a quote out of place",
                        "line 9 has a quote out of place",
                        "line 10 case holds a line break, tab or another invisible character");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stratum,case,name | line 1 has the unknown column \"name\"; known are case and stratum | a name has no place here",
                "stratum,id        | line 1 has the unknown column \"id\"; known are case and stratum; line 1 lacks the column case | wrong name",
                "stratum;case      | line 1 has the unknown column \"stratum;case\"; known are case and stratum; line 1 lacks the column case | semicolons",
                "Case              | line 1 has the unknown column \"Case\"; known are case and stratum; line 1 lacks the column case | names are exact",
                "case,case         | line 1 has the column case twice | which one?",
                "stratum           | line 1 lacks the column case | nothing to draw",
                "\"case            | line 1 has a quote out of place | broken header",
            })
    void columns_areRefused_whenTheyAreNotThoseOfACandidateList(String header, String faults, String story) {
        assertThat(String.join("; ", faults(header + "\nnorth,N-1,x\n"))).isEqualTo(faults);
    }

    @Test
    void bytesThatAreNoText_areToldWithTheirLine() {
        assertThat(faults("case\nC1\nCaf\u00E9\nC\u00E9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("line 3 is not UTF-8 text", "line 4 is not UTF-8 text");
    }

    @Test
    void lists_areRefused_whenEmptyOrAbsurdlyLarge() {
        assertThat(faults((byte[]) null)).containsExactly("file must have between 1 and 4000000 bytes");
        assertThat(faults("")).containsExactly("file must have between 1 and 4000000 bytes");
        assertThat(faults(new byte[4_000_001])).containsExactly("file must have between 1 and 4000000 bytes");
        assertThat(faults("case\n\n"))
                .containsExactly("file has 0 cases in 0 strata, but must have 1 to 10000 in at most 200");
        assertThat(faults("case\n"
                        + IntStream.range(0, 10_001).mapToObj(id -> "C" + id).collect(Collectors.joining("\n"))))
                .containsExactly("file has 10001 cases in 1 strata, but must have 1 to 10000 in at most 200");
    }
}
