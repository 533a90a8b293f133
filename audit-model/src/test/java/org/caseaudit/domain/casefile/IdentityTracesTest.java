package org.caseaudit.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.casefile.IdentityTraces.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTracesTest {
    private static final IdentityTraces TRACES = new IdentityTraces(Map.of(
            "C01",
            new CaseIdentity.IdentityContent(
                    "Mary-Ann Grace O’Hara",
                    LocalDate.of(2018, 5, 1),
                    "12 Invented Road",
                    "NHS 943 476 5919, LCS AB12345"),
            "C02",
            new CaseIdentity.IdentityContent("Will May", LocalDate.of(2012, 11, 23), null, null)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary-Ann Grace O’Hara was seen.        | C01 | the whole name",
                "We saw mary-ann  grace\u00A0o’hara.    | C01 | whatever its letters and spaces",
                "Mary-Ann O’Hara’s mother said so.      | C01 | first and last name",
                "Will May was seen.                     | C02 | a short name",
                "The child will may be seen later.      | C02 | a chance of words; somebody has to reword it",
                "Born 01/05/2018.                       | C01 | a date of birth",
                "Born 1.5.18 in the area.               | C01 | with a short year",
                "Born on 1st of May 2018.               | C01 C02? | in words, one of which is somebody’s name",
                "Born 23 Nov 2012.                      | C02 | in short words",
                "born 2012-11-23                        | C02 | as computers write it",
                "NHS number 943 476 5919.               | C01 | a record number",
                "See 9434765919.                        | C01 | without its spaces",
                "See ab12345 in the system.             | C01 | with letters in it",
                "Grace was heard.                       | C01? | a single name may be a word",
                "In May the plan changed.               | C02? | as this one is",
                "Something O’Hara said.                 | C01? | a last name alone",
                "The child was seen in May.             | C02? | ",
                "They may be right, and they will act.  |      | small letters are words",
                "Seen on 2 June 2018 and 1 July 2018.    |      | other days",
                "On 99/99/2018 and 2018-13-40.          |      | no days",
                "943 and 476 calls, 5919 in all.        |      | short numbers are in every text",
                "C01 was seen.                          |      | the pseudonym is what belongs here",
            })
    void text_tellsWhoTheChildIs_orDoesNot(String text, String found, String story) {
        assertThat(words(TRACES.in(text))).isEqualTo(found == null ? "" : found);
    }

    private static String words(List<Trace> traces) {
        return traces.stream()
                .map(trace -> trace.pseudonym() + (trace.certain() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsCertain_isNotToldAgainAsUncertain() {
        assertThat(TRACES.in("Will May, born 23 November 2012, called Will.")).containsExactly(new Trace("C02", true));
    }
}
