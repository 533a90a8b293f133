package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.PlanType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateCsvTest {
    private static final String HEADER = "reference,stratum,ageBand,gender,ethnicity,disability,planType";
    private static final String CHILD = ",AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED\n";
    private static final CaseDetails GIRL = new CaseDetails(
            AgeBand.AGE_5_TO_9,
            Gender.FEMALE,
            EthnicGroup.WHITE,
            null,
            Disability.NO,
            null,
            PlanType.CHILD_IN_NEED,
            List.of());

    private static List<CandidateEntry> read(String csv) {
        return new CandidateCsv(csv.getBytes(StandardCharsets.UTF_8)).read();
    }

    private static List<String> faults(byte[] csv) {
        return catchThrowableOfType(RuleBroken.class, () -> new CandidateCsv(csv).read()).faults().stream()
                .map(fault -> fault.field() + " " + fault.message())
                .toList();
    }

    private static List<String> faults(String csv) {
        return faults(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void list_isReadLineByLine_inItsOrder() {
        assertThat(read(HEADER + "\nS-1,south" + CHILD + "N-1,north" + CHILD))
                .containsExactly(
                        new CandidateEntry("S-1", "south", GIRL, null), new CandidateEntry("N-1", "north", GIRL, null));
    }

    @Test
    void list_withoutStrata_isOneStratum() {
        assertThat(read("reference,ageBand,gender,ethnicity,disability,planType\nS-1" + CHILD))
                .containsExactly(new CandidateEntry("S-1", "all", GIRL, null));
    }

    @Test
    void everyColumn_findsItsPlace() {
        assertThat(
                        read(
                                "reference,stratum,ageBand,gender,ethnicity,ethnicityDetail,disability,firstLanguage,planType,features,name,dateOfBirth,address,recordNumbers\n"
                                        + "S-1,south,UNDER_1,MALE,MIXED,White and Asian,YES,Polish,LOOKED_AFTER,NEGLECT; DOMESTIC_ABUSE,Invented Child,2025-05-01,\"1, Invented Lane\",R-1\n"))
                .containsExactly(new CandidateEntry(
                        "S-1",
                        "south",
                        new CaseDetails(
                                AgeBand.UNDER_1,
                                Gender.MALE,
                                EthnicGroup.MIXED,
                                "White and Asian",
                                Disability.YES,
                                "Polish",
                                PlanType.LOOKED_AFTER,
                                List.of(Feature.NEGLECT, Feature.DOMESTIC_ABUSE)),
                        new CaseIdentity.IdentityContent(
                                "Invented Child", LocalDate.of(2025, 5, 1), "1, Invented Lane", "R-1")));
    }

    @Test
    void list_isReadAsSpreadsheetsWriteIt() {
        // byte order mark, other order of columns, quotes, spaces, a no-break space, a decomposed accent, CRLF, blank
        // lines
        assertThat(read("\uFEFF\"stratum\",reference,ageBand,gender,ethnicity,disability,planType\r\n"
                        + "\" x\",e\u0301-3\u00A0,AGE_5_TO_9, FEMALE,WHITE,NO,CHILD_IN_NEED\r\n\r\n"
                        + "\"say \"\"hi\"\", you\",4,AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED\r\n"))
                .containsExactly(
                        new CandidateEntry("\u00E9-3", "x", GIRL, null),
                        new CandidateEntry("4", "say \"hi\", you", GIRL, null));
    }

    @Test
    void everyFault_isToldWithItsLine_andRepeatsNothingOfWhatWasSent() {
        assertThat(faults(HEADER + "\n"
                        + "N-1,north" + CHILD
                        + "N-2,north\n" // 3: cut off
                        + "N-3,north,x" + CHILD // 4: one too many
                        + "N-1,north" + CHILD // 5: the child of line 2
                        + ", " + CHILD // 6: emptied
                        + "\"N-4,north" + CHILD // 7: a quote left open does not swallow what follows
                        + "N\"5,north" + CHILD // 8
                        + "N\u200B1,north" + CHILD // 9: looks like N1
                        + "N-6,north,nine,female,,NO,CHILD_IN_NEED\n" // 10
                        + "N-7,north" + CHILD))
                .containsExactly(
                        "line 3 needs 7 cells like the header, but has 2",
                        "line 4 needs 7 cells like the header, but has 8",
                        "line 5 reference: is the same as in line 2",
                        "line 6 reference: is empty",
                        "line 6 stratum: is empty",
                        "line 7 has a quote out of place",
                        "line 8 has a quote out of place",
                        "line 9 reference: holds a line break, tab or another invisible character",
                        "line 10 ageBand: Write one of: UNBORN, UNDER_1, AGE_1_TO_4, AGE_5_TO_9, AGE_10_TO_15, AGE_16_TO_17,"
                                + " AGE_18_TO_25.",
                        "line 10 gender: Write one of: FEMALE, MALE, OTHER, NOT_RECORDED.",
                        "line 10 ethnicity: Select the ethnicity, or NOT_RECORDED.");
    }

    @Test
    void anIdentity_needsItsName_andADateThatIsOne() {
        assertThat(faults(HEADER + ",name,dateOfBirth,features\n"
                        + "N-1,north,AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED,,1/5/2016,\n"
                        + "N-2,north,AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED,Invented Child,,NEGLECT;;COLD;DAMP\n"
                        + "N-3,north,AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED,,,\n"))
                .containsExactly(
                        "line 2 dateOfBirth: Write a date here: 2016-03-31.",
                        "line 2 name: Enter something here.",
                        "line 3 features: Write one of: DOMESTIC_ABUSE, PARENTAL_MENTAL_ILL_HEALTH, PARENTAL_SUBSTANCE_MISUSE,"
                                + " PARENTAL_LEARNING_DISABILITY, NEGLECT, PHYSICAL_ABUSE, EMOTIONAL_ABUSE, SEXUAL_ABUSE,"
                                + " EXPLOITATION, MISSING_EPISODES, YOUNG_CARER, HOUSING_NEED, PRIVATE_FOSTERING.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "school                    | column 8 is unknown | it has no place here",
                "Features                  | column 8 is unknown | names are exact",
                "gender                    | has the column gender twice | which one?",
                "\"features                | has a quote out of place | broken header",
            })
    void columns_areRefused_whenTheyAreNotThoseOfACandidateList(String added, String fault, String story) {
        assertThat(faults(HEADER + "," + added + "\nN-1,north,x\n"))
                .singleElement()
                .asString()
                .startsWith("line 1 " + fault);
    }

    @Test
    void columns_areRefused_whenOneIsMissing_orTheWholeHeaderIs() {
        assertThat(faults("reference;stratum\n"))
                .as("semicolons")
                .hasSize(7)
                .first()
                .asString()
                .startsWith("line 1 column 1 is unknown; known are reference, ageBand,");
        assertThat(faults("S-1,south" + CHILD))
                .as("no header: what stands there may be about a child and is not repeated")
                .noneMatch(fault -> fault.contains("S-1"))
                .contains("line 1 lacks the column reference");
    }

    @Test
    void bytesThatAreNoText_areToldWithTheirLine() {
        assertThat(faults((HEADER + "\nC\u00E9,x" + CHILD + "C1,x" + CHILD).getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("line 2 is not UTF-8 text");
    }

    @Test
    void lists_areRefused_whenEmptyOrAbsurdlyLarge() {
        assertThat(faults((byte[]) null)).containsExactly("file must have between 1 and 2097152 bytes");
        assertThat(faults("")).containsExactly("file must have between 1 and 2097152 bytes");
        assertThat(faults(new byte[2 * 1024 * 1024 + 1])).containsExactly("file must have between 1 and 2097152 bytes");
        assertThat(faults(HEADER + "\n\n"))
                .containsExactly("file has 0 candidates in 0 groups, but must have 1 to 10000 in at most 200");
        assertThat(faults(HEADER + "\n"
                        + IntStream.range(0, 10_001)
                                .mapToObj(id -> "C" + id + ",x" + CHILD)
                                .collect(Collectors.joining())))
                .containsExactly("file has 10001 candidates in 1 groups, but must have 1 to 10000 in at most 200");
    }

    @Test
    void document_tellsItsFaultsByTheirPlace() {
        CandidateEntry whole = new CandidateEntry(" N-1", null, GIRL, null);
        CandidateEntry broken = new CandidateEntry(
                "N-1", null, null, new CaseIdentity.IdentityContent(" ", null, "x".repeat(1001), null));
        assertThat(new CandidateDocument(List.of(whole)).read())
                .containsExactly(new CandidateEntry("N-1", "all", GIRL, null));
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> new CandidateDocument(
                                                List.of(whole, broken, new CandidateEntry("N-2", "north", GIRL, null)))
                                        .read())
                        .faults())
                .extracting(fault -> fault.field() + " " + fault.message())
                .containsExactly(
                        "candidates[0].stratum is missing",
                        "candidates[1].stratum is missing",
                        "candidates[1].details is missing",
                        "candidates[1].identity.name Enter something here.",
                        "candidates[1].identity.address Shorten this to at most 1,000 characters; it has 1,001.",
                        "candidates[1].reference is the same as in candidates[0]");
    }
}
