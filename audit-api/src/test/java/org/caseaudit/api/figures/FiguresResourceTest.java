package org.caseaudit.api.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caseaudit.api.access.Members;
import org.caseaudit.api.json.ApiJson;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.api.problem.Problems;
import org.caseaudit.application.agency.SignIn;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.application.figures.AgreementRequest;
import org.caseaudit.application.figures.ChangeRequest;
import org.caseaudit.application.figures.ProportionRequest;
import org.caseaudit.application.figures.SampleRequest;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From the JSON that is sent to the JSON that is answered, against the published and exactly calculated values. */
class FiguresResourceTest {
    private static final Path VECTORS = Path.of("../audit-model/src/test/resources/vectors");
    private static final String SHARES = "proportion-and-change.json";
    private static final double TOLERANCE = 1e-9;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final FiguresResource FIGURES = figures(true);

    private static FiguresResource figures(boolean known) {
        return new FiguresResource(new Members(new SignIn(null, null, null) {
            @Override
            public Optional<WhoAmI> whoAmI(Token token) {
                WhoAmI person = new WhoAmI(new PersonId(UUID.randomUUID()), "Ada", List.of());
                return Optional.of(person).filter(p -> known);
            }
        }));
    }

    private static JsonNode agreement(JsonNode body) {
        return answer(body, AgreementRequest.class, FIGURES::agreement);
    }

    private static JsonNode proportion(JsonNode body) {
        return answer(body, ProportionRequest.class, FIGURES::proportion);
    }

    private static JsonNode change(JsonNode body) {
        return answer(body, ChangeRequest.class, FIGURES::change);
    }

    private static JsonNode sample(JsonNode body) {
        return answer(body, SampleRequest.class, FIGURES::sample);
    }

    /** Through text both ways, as over HTTP. */
    private static <T> JsonNode answer(JsonNode body, Class<T> type, BiFunction<T, SecurityContext, Object> operation) {
        try {
            T request = ApiJson.MAPPER.readValue(body.toString(), type);
            Object answer = operation.apply(request, new Bearer());
            return ApiJson.MAPPER.readTree(ApiJson.MAPPER.writeValueAsString(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> vectors(String file, String list) {
        try {
            return stream(ApiJson.MAPPER
                    .readTree(Files.readString(VECTORS.resolve(file)))
                    .path(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Stream<Arguments> agreements() {
        return vectors("agreement.json", "vectors")
                .map(vector -> arguments(vector.path("name").asText(), vector));
    }

    /** The scales of the vectors start at 0 or 1, ours at 1; no figure depends on where it starts. */
    private static JsonNode matrixOf(JsonNode vector) {
        int shift = 1 - vector.path("scale").get(0).asInt();
        int steps = vector.path("scale").size();
        ObjectNode body = JSON.objectNode().put("steps", steps).put("goodThrough", Math.min(2, steps - 1));
        ArrayNode rows = body.putArray("grades");
        for (JsonNode row : vector.path("matrix")) {
            ArrayNode shifted = rows.addArray();
            row.forEach(grade -> shifted.add(grade.isNull() ? grade : JSON.numberNode(grade.asInt() + shift)));
        }
        return body;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void agreement_isThatOfTheVector(String name, JsonNode vector) {
        JsonNode expected = vector.path("expected");

        JsonNode answer = agreement(matrixOf(vector));

        JsonNode alpha = answer.path("alpha");
        assertFigure(alpha, "nominal", expected.path("alpha_nominal"));
        assertFigure(alpha, "ordinal", expected.path("alpha_ordinal"));
        assertFigure(alpha, "interval", expected.path("alpha_interval"));
        assertThat(alpha.path("status").asText())
                .isEqualTo(expected.path("alpha_status").asText().replaceFirst("^OK$", "DEFINED"));
        assertFigure(answer, "cases", expected.path("units"));
        assertFigure(answer, "pairableCases", expected.path("pairable_units"));
        assertFigure(answer, "pairs", expected.path("pairs"));
        assertFigure(answer, "samePairs", expected.path("agreeing_pairs"));
        assertFigure(answer, "withinOnePairs", expected.path("within_one_pairs"));
        assertFigure(answer.path("spread"), "unanimous", expected.path("unanimous_units"));
        assertCases(answer.path("perCase"), expected.path("per_unit"));
        assertAgencies(answer.path("agencyPairs"), expected.path("pairwise_cohen_kappa"));
        assertThat(answer.path("sentence").asText()).isNotBlank();
    }

    private static void assertCases(JsonNode cases, JsonNode expected) {
        assertThat(cases).hasSize(expected.size());
        for (int index = 0; index < expected.size(); index++) {
            JsonNode one = cases.get(index);
            assertThat(one.path("grades")).hasSize(expected.get(index).path("n").asInt());
            assertFigure(one, "range", expected.get(index).path("range"));
            assertFigure(one, "pairs", expected.get(index).path("pairs"));
            assertFigure(one, "samePairs", expected.get(index).path("agreeing_pairs"));
        }
    }

    private static void assertAgencies(JsonNode pairs, JsonNode expected) {
        assertThat(pairs).hasSize(expected.size());
        for (int index = 0; index < expected.size(); index++) {
            JsonNode pair = expected.get(index);
            assertFigure(pairs.get(index), "a", pair.path("raters").get(0));
            assertFigure(pairs.get(index), "b", pair.path("raters").get(1));
            assertFigure(pairs.get(index), "shared", pair.path("shared_units"));
        }
    }

    static Stream<JsonNode> proportions() {
        return vectors(SHARES, "proportion");
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void proportion_isThatOfTheVector(JsonNode vector) {
        ObjectNode body = JSON.objectNode();
        body.set("eligible", vector.path("N"));
        body.set("sampled", vector.path("n"));
        body.set("good", vector.path("x"));

        JsonNode answer = proportion(body);

        assertFigure(answer, "low", vector.path("exact_hypergeometric_count").get(0));
        assertFigure(answer, "high", vector.path("exact_hypergeometric_count").get(1));
        assertLimits(answer.path("wilson"), vector.path("wilson"));
        assertThat(answer.path("sentence").asText()).isNotBlank();
    }

    static Stream<JsonNode> changes() {
        return vectors(SHARES, "change");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void change_isThatOfTheVector(JsonNode vector) {
        ObjectNode body = JSON.objectNode().put("goodThrough", 2);
        body.set("before", vector.path("cycle1_counts"));
        body.set("after", vector.path("cycle2_counts"));

        JsonNode answer = change(body);

        JsonNode shares = vector.path("good_or_better");
        assertThat(answer.path("difference").asDouble())
                .isCloseTo(share(shares.get(1)) - share(shares.get(0)), within(TOLERANCE));
        assertLimits(answer.path("newcombe"), vector.path("newcombe_difference_p2_minus_p1"));
        assertFigure(answer, "cliffsDelta", vector.path("cliff_delta_improvement"));
        assertFigure(answer, "better", vector.path("pairs_better"));
        assertFigure(answer, "worse", vector.path("pairs_worse"));
        assertFigure(answer, "fisherP", vector.path("fisher_two_sided"));
        assertFigure(answer, "mannWhitneyExactP", vector.path("mann_whitney_exact_two_sided"));
        assertThat(answer.path("sentence").asText()).isNotBlank();
    }

    private static double share(JsonNode goodOfAll) {
        return goodOfAll.get(0).asDouble() / goodOfAll.get(1).asDouble();
    }

    static Stream<JsonNode> draws() {
        return vectors("sampling.json", "draw");
    }

    @ParameterizedTest
    @MethodSource("draws")
    void sample_isThatOfTheVector(JsonNode vector) {
        JsonNode answer = sample(drawOf(vector));

        assertThat(answer.path("frameHash")).isEqualTo(vector.path("frame_hash"));
        assertThat(answer.path("strata")).hasSize(vector.path("result").size());
        for (JsonNode stratum : answer.path("strata")) {
            String key = stratum.path("key").asText();
            JsonNode expected = vector.path("result").path(key);
            assertFigure(stratum, "allocation", vector.path("allocation").path(key));
            assertThat(stratum.path("drawn")).isEqualTo(expected.path("selected"));
            assertThat(stratum.path("reserve")).isEqualTo(expected.path("reserve"));
            assertThat(stratum.path("tickets"))
                    .hasSize(stratum.path("drawn").size()
                            + stratum.path("reserve").size());
        }
    }

    private static ObjectNode drawOf(JsonNode vector) {
        ObjectNode body = JSON.objectNode();
        body.set("seed", vector.path("seed"));
        body.set("size", vector.path("n"));
        body.set("minimum", vector.path("minimum"));
        Map<String, ArrayNode> strata = new LinkedHashMap<>();
        vector.path("frame")
                .forEach(line -> strata.computeIfAbsent(line.path("stratum").asText(), key -> JSON.arrayNode())
                        .add(line.path("id")));
        ArrayNode list = body.putArray("strata");
        strata.forEach((key, cases) -> list.addObject().put("key", key).set("cases", cases));
        return body;
    }

    static Stream<JsonNode> tickets() {
        return vectors("sampling.json", "tickets");
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void ticket_isThatOfTheVector(JsonNode vector) {
        ObjectNode body = JSON.objectNode().put("size", 1).put("minimum", 0);
        body.set("seed", vector.path("seed"));
        body.putArray("strata").addObject().put("key", "all").putArray("cases").add(vector.path("id"));

        JsonNode ticket = sample(body).path("strata").get(0).path("tickets").get(0);

        assertThat(ticket.path("ticket")).isEqualTo(vector.path("sha256"));
    }

    static Stream<Arguments> allocations() {
        return vectors("sampling.json", "allocation")
                .map(vector -> arguments(vector.path("name").asText(), vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allocations")
    void allocation_isThatOfTheVector(String name, JsonNode vector) {
        ObjectNode body = JSON.objectNode().put("seed", "1");
        body.set("size", vector.path("n"));
        body.set("minimum", vector.path("minimum"));
        ArrayNode strata = body.putArray("strata");
        for (JsonNode stratum : vector.path("strata")) {
            String key = stratum.path("key").asText();
            ArrayNode cases = strata.addObject().put("key", key).putArray("cases");
            for (int number = 0; number < stratum.path("size").asInt(); number++) {
                cases.add(key + "-" + number);
            }
        }
        if (vector.has("error")) {
            Map<String, String> fields = Map.of("MINIMUM_NOT_FEASIBLE", "minimum", "SAMPLE_LARGER_THAN_FRAME", "size");
            assertInvalid(
                    catchThrowable(() -> sample(body)),
                    fields.get(vector.path("error").asText()));
        } else {
            for (JsonNode stratum : sample(body).path("strata")) {
                JsonNode expected =
                        vector.path("allocation").path(stratum.path("key").asText());
                assertFigure(stratum, "allocation", expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement  | {'grades': [[1, 2], [1]], 'steps': 4, 'goodThrough': 2} | grades[1]",
                "agreement  | {'grades': [[1, 5]], 'steps': 4, 'goodThrough': 2} | grades[0][1]",
                "agreement  | {'grades': [null], 'steps': 4, 'goodThrough': 2} | grades[0]",
                "agreement  | {'grades': [], 'steps': 4} | goodThrough",
                "proportion | {'eligible': 8, 'sampled': 9, 'good': 1} | sampled",
                "proportion | {'eligible': 8, 'sampled': 8} | good",
                "change     | {'before': [1, -1], 'after': [1, 1], 'goodThrough': 1} | before[1]",
                "sample     | {'seed': '1', 'size': 1, 'minimum': 0, 'strata': [{'key': 'a', 'cases': ['x', 'x']}]}"
                        + " | strata[0].cases[1]"
            })
    void badInput_isRefusedNamingTheElement(String figure, String body, String field) throws IOException {
        JsonNode sent = ApiJson.MAPPER.readTree(body.replace('\'', '"'));

        assertInvalid(
                catchThrowable(() -> {
                    switch (figure) {
                        case "agreement" -> agreement(sent);
                        case "proportion" -> proportion(sent);
                        case "change" -> change(sent);
                        default -> sample(sent);
                    }
                }),
                field);
    }

    private static void assertInvalid(Throwable thrown, String field) {
        Problem problem = Problems.of(thrown);
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID);
        assertThat(problem.type().status()).isEqualTo(422);
        assertThat(problem.faults()).extracting(Fault::field).contains(field);
    }

    @Test
    void whoeverIsNotKnownHere_getsNoFigures() {
        assertThatThrownBy(() -> figures(false).proportion(new ProportionRequest(8, 8, 5), new Bearer()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(ProblemType.NOT_A_MEMBER));
    }

    /** What is undefined stands in the answer as null. */
    private static void assertFigure(JsonNode answer, String member, JsonNode expected) {
        assertThat(answer.has(member)).as(member).isTrue();
        JsonNode figure = answer.path(member);
        if (expected.isNull()) {
            assertThat(figure.isNull()).as(member).isTrue();
        } else {
            assertThat(figure.isNumber()).as(member).isTrue();
            assertThat(figure.asDouble()).as(member).isCloseTo(expected.asDouble(), within(TOLERANCE));
        }
    }

    private static void assertLimits(JsonNode limits, JsonNode expected) {
        assertThat(limits).hasSize(2);
        assertThat(limits.get(0).asDouble()).isCloseTo(expected.get(0).asDouble(), within(TOLERANCE));
        assertThat(limits.get(1).asDouble()).isCloseTo(expected.get(1).asDouble(), within(TOLERANCE));
    }

    /** Somebody with a valid token. */
    private static final class Bearer implements SecurityContext, JsonWebToken {
        @Override
        public Principal getUserPrincipal() {
            return this;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return "MP-JWT";
        }

        @Override
        public String getName() {
            return "ada";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("sub");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("sub") ? (T) "ada" : null;
        }
    }
}
