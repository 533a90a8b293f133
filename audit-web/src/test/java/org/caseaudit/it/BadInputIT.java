package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.ApiAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the product says to what it cannot take: a stable type, the field, what to do; and nothing half done. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadInputIT {
    private static final String AUDITOR = "police-auditor";

    private static void assertProblem(ApiAnswer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(answer.body().get("detail").asText()).isNotBlank();
        assertThat(answer.body().get("traceId").asText()).isNotBlank();
    }

    private static List<String> fields(ApiAnswer answer) {
        return answer.body().get("faults").findValuesAsText("field");
    }

    private static String answerPath(String question) {
        return Demo.form(AUDITOR, "IN_PROGRESS") + "/answers/" + question;
    }

    /** A text question of the open audit's form, with something standing in it. */
    private static String writtenQuestion() {
        String form;
        try {
            form = Demo.form(AUDITOR, "IN_PROGRESS");
        } catch (IllegalStateException nothingBegun) {
            form = Demo.form(AUDITOR, "ASSIGNED");
        }
        for (JsonNode section :
                Demo.as(AUDITOR).get(form + "/form").orFail().body().get("sections")) {
            for (JsonNode question : section.get("questions")) {
                if (question.get("type").asText().equals("TEXT")) {
                    String code = question.get("code").asText();
                    String path = form + "/answers/" + code;
                    ApiAnswer now = Demo.as(AUDITOR).get(path).orFail();
                    Demo.as(AUDITOR)
                            .put(path, Map.of("value", "What stands here."), now.etag())
                            .orFail();
                    return code;
                }
            }
        }
        throw new IllegalStateException("no text question");
    }

    @Test
    void staleAnswer_isAnsweredWithYoursTheirsAndTheOriginal() {
        String path = answerPath(writtenQuestion());
        String read = Demo.as(AUDITOR).get(path).orFail().etag();
        String original = Demo.as(AUDITOR).get(path).body().get("value").asText();
        Demo.as(AUDITOR)
                .put(path, Map.of("value", "What the other window wrote."), read)
                .orFail();

        ApiAnswer stale = Demo.as(AUDITOR).put(path, Map.of("value", "What this window wrote."), read);

        assertProblem(stale, 412, "stale");
        assertThat(stale.body().at("/yours/value").asText()).isEqualTo("What this window wrote.");
        assertThat(stale.body().at("/theirs/value").asText()).isEqualTo("What the other window wrote.");
        assertThat(stale.body().at("/original/value").asText()).isEqualTo(original);
        assertThat(Demo.as(AUDITOR).get(path).body().get("value").asText()).isEqualTo("What the other window wrote.");
    }

    @Test
    void sameAnswerSentTwice_changesNothingAndSucceeds() {
        String path = answerPath(writtenQuestion());
        String read = Demo.as(AUDITOR).get(path).orFail().etag();
        Map<String, String> body = Map.of("value", "Sent twice over a bad line.");
        ApiAnswer first = Demo.as(AUDITOR).put(path, body, read).orFail();
        ApiAnswer second = Demo.as(AUDITOR).put(path, body, read).orFail();
        assertThat(second.etag()).isEqualTo(first.etag());
    }

    @Test
    void writeWithoutIfMatch_isAnswered428() {
        ApiAnswer answer = Demo.as(AUDITOR)
                .request("PUT", answerPath(writtenQuestion()))
                .json(Map.of("value", "x"))
                .send();
        assertProblem(answer, 428, "precondition-required");
    }

    @Test
    void blankOverText_isRefused_andClearingOnRequestIsNot() {
        String path = answerPath(writtenQuestion());
        String read = Demo.as(AUDITOR).get(path).orFail().etag();
        assertProblem(Demo.as(AUDITOR).put(path, Map.of("value", " "), read), 409, "blank-over-text");
        assertThat(Demo.as(AUDITOR)
                        .put(path, Map.of("value", "", "clear", true), read)
                        .orFail()
                        .body()
                        .get("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void tooLongText_andControlCharacters_nameTheField() {
        String path = answerPath(writtenQuestion());
        String read = Demo.as(AUDITOR).get(path).orFail().etag();
        for (String bad : List.of("x".repeat(20_001), "NUL \u0000 in the middle")) {
            ApiAnswer answer = Demo.as(AUDITOR).put(path, Map.of("value", bad), read);
            assertProblem(answer, 422, "invalid");
            assertThat(fields(answer)).containsExactly("value");
        }
    }

    @Test
    void rightToLeftEmojiAndMarkup_areKeptAsTheyAre() {
        String path = answerPath(writtenQuestion());
        String text = "<script>alert('x')</script> \u05e9\u05dc\u05d5\u05dd \ud83d\ude42 \u202etxt";
        String read = Demo.as(AUDITOR).get(path).orFail().etag();
        Demo.as(AUDITOR).put(path, Map.of("value", text), read).orFail();
        assertThat(Demo.as(AUDITOR).get(path).body().get("value").asText()).isEqualTo(text);
    }

    @Test
    void incompleteForm_isRefused_withEachMissingItem() {
        writtenQuestion();
        String form = Demo.form(AUDITOR, "IN_PROGRESS");
        ApiAnswer answer = Demo.as(AUDITOR)
                .request("POST", form + "/submit")
                .json(Map.of())
                .ifMatch(Demo.as(AUDITOR).get(form).orFail().etag())
                .send();
        assertProblem(answer, 422, "incomplete");
        assertThat(answer.body().get("missing"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.get("message").asText()).isNotBlank());
        assertThat(Demo.as(AUDITOR).get(form).body().get("state").asText()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void illegalTransition_saysTheStateAndWhatIsPossible() {
        String cycle = Demo.cycle("PUBLISHED");
        ApiAnswer answer = Demo.as("chair")
                .request("POST", cycle + "/launch")
                .json(Map.of("formsSeen", 56))
                .ifMatch(Demo.as("chair").get(cycle).orFail().etag())
                .send();
        assertProblem(answer, 409, "illegal-transition");
        assertThat(answer.body().get("state").asText()).isEqualTo("PUBLISHED");
        assertThat(answer.body().get("possible").toString()).isEqualTo("[\"close\"]");
    }

    @Test
    void somebodyElsesForm_looksLikeOneThatDoesNotExist() {
        String foreign = Demo.form("health-auditor", "ASSIGNED");
        ApiAnswer theirs = Demo.as(AUDITOR).get(foreign);
        ApiAnswer unknown = Demo.as(AUDITOR).get(Demo.partnership() + "/assignments/" + UUID.randomUUID());
        assertProblem(theirs, 404, "not-found");
        assertThat(withoutTrace(theirs)).isEqualTo(withoutTrace(unknown));
    }

    private static JsonNode withoutTrace(ApiAnswer answer) {
        ObjectNode body = answer.body().deepCopy();
        body.remove(List.of("traceId", "instance"));
        return body;
    }

    @Test
    void templateWithFaults_isRefusedWithAllOfThem_andNothingIsImported() {
        int before = Demo.as("chair")
                .get(Demo.partnership() + "/templates")
                .body()
                .get("total")
                .asInt();
        String document = """
                {"code":"broken","name":"Broken","purpose":"p","hours":1,"sections":[
                 {"code":"a","title":"A","questions":[
                  {"code":"q1","text":"t","type":"TELEPATHY","purpose":"FACT","class":"QUALITY"},
                  {"code":"q1","text":"t","type":"TEXT","purpose":"FACT","class":"QUALITY"},
                  {"code":"q3","text":"t","type":"TEXT","purpose":"FACT","class":"QUALITY","showWhen":{"question":"q9","answers":["yes"]}}]}]}
                """;
        ApiAnswer answer = Demo.as("chair")
                .request("POST", Demo.partnership() + "/templates")
                .text(document, "application/json")
                .send();
        assertProblem(answer, 422, "template-invalid");
        assertThat(fields(answer))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(f -> f.startsWith("sections[0].questions[0]"));
        assertThat(Demo.as("chair")
                        .get(Demo.partnership() + "/templates")
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void unknownEnum_andWrongType_nameTheFieldAndWhatIsPossible() {
        ApiAnswer sector = Demo.as("administrator")
                .post(Demo.partnership() + "/agencies", Map.of("name", "X", "sector", "CIRCUS", "guest", false));
        assertProblem(sector, 400, "malformed-body");
        assertThat(fields(sector)).containsExactly("sector");
        assertThat(sector.body().toString()).contains("POLICE");
        ApiAnswer guest = Demo.as("administrator")
                .post(Demo.partnership() + "/agencies", Map.of("name", "X", "sector", "POLICE", "guest", List.of()));
        assertProblem(guest, 400, "malformed-body");
        assertThat(fields(guest)).containsExactly("guest");
    }

    @Test
    void sameIdempotencyKey_createsOnce_andRefusesAnotherRequest() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> agency = Map.of("name", "Guest Police " + key, "sector", "POLICE", "guest", true);
        ApiAnswer first = create(key, agency).orFail();
        ApiAnswer again = create(key, agency).orFail();
        assertThat(again.body().get("id")).isEqualTo(first.body().get("id"));
        Map<String, Object> other = new HashMap<>(agency);
        other.put("sector", "HOUSING");
        assertProblem(create(key, other), 422, "idempotency-key-reused");
    }

    private static ApiAnswer create(String key, Map<String, Object> agency) {
        return Demo.as("administrator")
                .request("POST", Demo.partnership() + "/agencies")
                .json(agency)
                .idempotencyKey(key)
                .send();
    }

    @Test
    void oneWrongRowOfMany_allocatesNothing() {
        String cycle = Demo.cycle("OPEN");
        JsonNode before = Demo.as("coordinator")
                .get(cycle + "/assignments")
                .orFail()
                .body()
                .get("total");
        ApiAnswer answer = Demo.as("coordinator")
                .post(
                        cycle + "/allocations",
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "caseFile", UUID.randomUUID(),
                                        "agency", UUID.randomUUID(),
                                        "auditor", UUID.randomUUID()))));
        assertProblem(answer, 422, "invalid");
        assertThat(fields(answer)).containsExactly("rows[0].caseFile");
        assertThat(Demo.as("coordinator").get(cycle + "/assignments").body().get("total"))
                .isEqualTo(before);
    }
}
