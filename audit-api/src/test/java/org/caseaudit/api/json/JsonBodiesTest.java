package org.caseaudit.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBodiesTest {
    enum Colour {
        RED,
        GREEN
    }

    record Row(LocalDate due, Colour colour, Integer hours, boolean urgent) {}

    record Body(String name, AgencyId agency, Instant at, List<Row> rows) {
        Body {
            rows = rows == null ? List.of() : RequestList.of("rows", rows);
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("nothing", "", "body", "object"),
                Arguments.of("null", "null", "body", "object"),
                Arguments.of("a list for an object", "[]", "body", "curly"),
                Arguments.of("a text for an object", "\"x\"", "body", "curly"),
                Arguments.of("an unknown member", "{\"nmae\":\"x\"}", "nmae", "Possible: agency, at, name, rows"),
                Arguments.of("a number for a text", "{\"name\":5}", "name", "in quotes"),
                Arguments.of("a list for a text", "{\"name\":[]}", "name", "in quotes"),
                Arguments.of("no id", "{\"agency\":\"police\"}", "agency", "id"),
                Arguments.of("no time", "{\"at\":\"yesterday\"}", "at", "UTC"),
                Arguments.of("no list", "{\"rows\":{}}", "rows", "square brackets"),
                Arguments.of("a null in a list", row("null"), "rows[1]", "Leave this out"),
                Arguments.of("no date", row("{\"urgent\":true,\"due\":\"31.3.2026\"}"), "rows[1].due", "date"),
                Arguments.of("no such day", row("{\"urgent\":true,\"due\":\"2026-02-30\"}"), "rows[1].due", "date"),
                Arguments.of("unknown constant", row("{\"colour\":\"BLUE\"}"), "rows[1].colour", "RED, GREEN"),
                Arguments.of("constant by number", row("{\"colour\":1}"), "rows[1].colour", "RED, GREEN"),
                Arguments.of("blank constant", row("{\"colour\":\"\"}"), "rows[1].colour", "RED, GREEN"),
                Arguments.of("text for a number", row("{\"hours\":\"5\"}"), "rows[1].hours", "without quotes"),
                Arguments.of("half a number", row("{\"hours\":1.5}"), "rows[1].hours", "number"),
                Arguments.of("too large a number", row("{\"hours\":99999999999}"), "rows[1].hours", "number"),
                Arguments.of("text for a flag", row("{\"urgent\":\"true\"}"), "rows[1].urgent", "true or false"),
                Arguments.of("null for a flag", row("{\"urgent\":null}"), "rows[1].urgent", "true or false"));
    }

    private static String row(String second) {
        return "{\"rows\":[{\"urgent\":false}," + second + "]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodyThatDoesNotFit_isRefusedAtItsPlace(String story, String body, String field, String advice) {
        Problem problem = refusal(body);

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_BODY);
        assertThat(problem.faults()).extracting(Fault::field).containsExactly(field);
        assertThat(problem.faults().get(0).message()).contains(advice);
    }

    static Stream<String> malformed() {
        return Stream.of(
                "{",
                "{\"name\":\"x\"",
                "{\"name\":\"x\",}",
                "{'name':'x'}",
                "{\"name\":\"x\"} {}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void bodyThatIsNoJson_isRefusedAsThat(String body) {
        Problem problem = refusal(body);

        assertThat(problem.type()).isIn(ProblemType.MALFORMED_JSON, ProblemType.MALFORMED_BODY);
        assertThat(problem.type().status()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoUtf8_areRefused() {
        byte[] latin1 = "{\"name\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonBodies.read(new ByteArrayInputStream(latin1), Body.class))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(ProblemType.MALFORMED_JSON));
    }

    @Test
    void refusal_neverRepeatsWhatWasSent() {
        assertThat(refusal("{\"agency\":\"Zoë Smith\"}").toString()).doesNotContain("Zoë");
        assertThat(refusal("{\"name\":\"Zoë Smith\" oops").toString()).doesNotContain("Zoë");
    }

    @Test
    void bodyThatFits_isRead() throws IOException {
        Object read = JsonBodies.read(
                stream("{\"name\":\"Zoë\",\"rows\":[{\"due\":\"2026-03-31\",\"colour\":\"RED\",\"urgent\":true}]}"),
                Body.class);

        assertThat(read)
                .isEqualTo(new Body(
                        "Zoë", null, null, List.of(new Row(LocalDate.of(2026, 3, 31), Colour.RED, null, true))));
    }

    private static Problem refusal(String body) {
        return catchThrowableOfType(ProblemException.class, () -> JsonBodies.read(stream(body), Body.class))
                .problem();
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
