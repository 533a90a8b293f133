package org.caseaudit.application.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From JSON to JSON: the member names are the contract. */
class FiguresTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Figures figures = new Figures();

    private static <T> T sent(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void assertJson(Object answer, String expected) throws JsonProcessingException {
        assertThat(JSON.readTree(JSON.writeValueAsString(answer))).isEqualTo(JSON.readTree(expected));
    }

    @Test
    void agreement_answersInTheMembersOfTheContract() throws JsonProcessingException {
        assertJson(
                figures.agreement(sent(
                        "{\"grades\": [[1, 2, null], [1, 4, null], [1, null, 3]], \"steps\": 4, \"goodThrough\": 2}",
                        AgreementRequest.class)),
                """
                {"cases": 3, "pairableCases": 2, "pairs": 4, "samePairs": 3, "withinOnePairs": 3,
                 "spread": {"unanimous": 1, "oneApart": 0, "twoOrMoreApart": 1, "straddling": 1},
                 "alpha": {"nominal": 0.42857142857142855, "ordinal": 0.9, "interval": 0.5294117647058824,
                           "status": "DEFINED", "gate": "TOO_FEW_CASES", "range": null},
                 "perCase": [
                   {"grades": [1, 1, 1], "range": 0, "pairs": 3, "samePairs": 3, "straddles": false},
                   {"grades": [2, 4], "range": 2, "pairs": 1, "samePairs": 0, "straddles": true},
                   {"grades": [3], "range": 0, "pairs": 0, "samePairs": 0, "straddles": false}],
                 "agencyPairs": [
                   {"a": 0, "b": 1, "shared": 2, "higher": 1, "same": 1, "lower": 0},
                   {"a": 0, "b": 2, "shared": 1, "higher": 0, "same": 1, "lower": 0},
                   {"a": 1, "b": 2, "shared": 1, "higher": 0, "same": 1, "lower": 0}],
                 "sentence": "Agencies could be compared on 2 of 3 cases: they gave the same grade in 1, were one grade apart\
                 in 0 and two or more apart in 1; in 1 the grades lie on both sides of the Good line. Of 4 pairs of grades, 3\
                 were the same (75%) and 3 within one grade (75%). 1 of 3 cases had one agency only and says nothing about\
                 agreement. There are too few cases for a coefficient: 2 of the 10 it needs at least."}
                """);
    }

    @Test
    void proportion_answersInTheMembersOfTheContract() throws JsonProcessingException {
        assertJson(
                figures.proportion(sent("{\"eligible\": 8, \"sampled\": 8, \"good\": 5}", ProportionRequest.class)),
                """
                {"low": 5, "high": 5, "wilson": [0.30574239460262737, 0.8631557141764026],
                 "sentence": "Graded Good or better: 5 of 8 eligible cases. All of them were audited, so this is a count and\
                 not an estimate."}
                """);
    }

    @Test
    void change_answersInTheMembersOfTheContract() throws JsonProcessingException {
        assertThat(JSON.valueToTree(figures.change(sent(
                                "{\"before\": [0, 0, 4, 4], \"after\": [0, 8, 0, 0], \"goodThrough\": 2}",
                                ChangeRequest.class)))
                        .properties())
                .extracting(member -> member.getKey())
                .containsExactly(
                        "difference",
                        "newcombe",
                        "cliffsDelta",
                        "better",
                        "worse",
                        "ties",
                        "fisherP",
                        "mannWhitneyExactP",
                        "sentence");
    }

    @Test
    void sample_answersInTheMembersOfTheContract() throws JsonProcessingException {
        assertJson(
                figures.sample(sent(
                        "{\"seed\": \"1\", \"size\": 1, \"minimum\": 0,"
                                + " \"strata\": [{\"key\": \"north\", \"cases\": [\"N-0001\", \"\u00DCn\u00EF-7\"]}]}",
                        SampleRequest.class)),
                """
                {"frameHash": "2c78050d617088aaf3c1b74806b146c2380de42d4c307a5be9d868566d8daf8a",
                 "strata": [{"key": "north", "allocation": 1, "drawn": ["Ünï-7"], "reserve": ["N-0001"],
                   "tickets": [
                     {"id": "Ünï-7", "ticket": "311c3ed1f3493cbf27b3cffab711cff9c36d1393a53cf3b32c5c47c6ded5138a"},
                     {"id": "N-0001", "ticket": "3821162bf1137c231dc45238eb87ef05faa0334c93c149f276409ef420f6706e"}]}]}
                """);
    }

    static Stream<Arguments> emptyRequests() {
        Figures figures = new Figures();
        return Stream.of(
                arguments(
                        "agreement",
                        call(json -> figures.agreement(sent(json, AgreementRequest.class))),
                        List.of("steps", "goodThrough", "grades")),
                arguments(
                        "proportion",
                        call(json -> figures.proportion(sent(json, ProportionRequest.class))),
                        List.of("eligible", "sampled", "good")),
                arguments(
                        "change",
                        call(json -> figures.change(sent(json, ChangeRequest.class))),
                        List.of("before", "after", "goodThrough")),
                arguments(
                        "sample",
                        call(json -> figures.sample(sent(json, SampleRequest.class))),
                        List.of("seed", "size", "minimum", "strata")));
    }

    private static Function<String, Object> call(Function<String, Object> call) {
        return call;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emptyRequests")
    void request_isRefused_whenEverythingIsMissing(String name, Function<String, Object> figure, List<String> fields) {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> figure.apply("{}"))
                        .faults())
                .extracting(Fault::field)
                .containsExactlyElementsOf(fields);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> figure.apply("null")))
                .hasMessage("Nothing was sent.");
    }
}
