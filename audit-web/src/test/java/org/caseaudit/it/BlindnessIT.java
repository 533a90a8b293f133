package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.ApiAnswer;
import org.caseaudit.it.Operations.Operation;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Before the meeting nobody of an agency learns anything of another agency's work: every endpoint answers the same, byte for
 * byte, whether or not others have submitted. Counts, averages and progress leak grades elsewhere; here they must not.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BlindnessIT {
    private static final List<String> WATCHING = List.of("schools-auditor", "schools-lead");

    @Test
    void everyEndpoint_answersTheSame_whetherOrNotOthersHaveSubmitted() {
        Demo.figures();
        String foreign = Demo.form("health-auditor", "ASSIGNED");
        JsonNode form = Demo.as("health-auditor").get(foreign).orFail().body();
        Map<String, String> before = answers(form);
        FormByRote.submit("health-auditor", foreign);
        Map<String, String> after = answers(form);
        assertThat(before).hasSizeGreaterThan(200);
        assertThat(after).isEqualTo(before);
        assertThat(Demo.as("health-auditor").get(foreign).body().get("state").asText())
                .as("the other agency's work did change")
                .isEqualTo("SUBMITTED");
    }

    @Test
    void chair_doesSeeThatAFormCameIn() {
        Demo.figures();
        String foreign = Demo.form("early-help-auditor", "ASSIGNED");
        String progress = Demo.cycle("OPEN") + "/assignments";
        JsonNode before = Demo.as("chair").get(progress).orFail().body();
        FormByRote.submit("early-help-auditor", foreign);
        assertThat(Demo.as("chair").get(progress).orFail().body()).isNotEqualTo(before);
    }

    /** What each watcher is answered by each endpoint, about their own forms and about the other agency's. */
    private static Map<String, String> answers(JsonNode foreign) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String who : WATCHING) {
            String own = Demo.form("schools-auditor", "ASSIGNED");
            for (Operation operation : Operations.all()) {
                for (String form : List.of(
                        own.substring(own.lastIndexOf('/') + 1),
                        foreign.get("id").asText())) {
                    String address = address(operation, form, foreign);
                    all.put(who + " " + operation.method() + " " + address, answer(who, operation, address));
                }
            }
        }
        return all;
    }

    private static String address(Operation operation, String form, JsonNode foreign) {
        return operation
                .path()
                .replace("/api/partnerships/{partnership}", Demo.partnership())
                .replace("{cycle}", foreign.get("cycle").asText())
                .replace("{case}", foreign.get("caseFile").asText())
                .replace("{assignment}", form)
                .replace("{agency}", foreign.get("agency").asText())
                .replace("{person}", foreign.get("auditor").asText())
                .replace("{section}", "overall")
                .replace("{number}", "1")
                .replace("{code}", "voice-of-the-child")
                .replace("{question}", "outside-theme")
                .replaceAll("\\{[a-zA-Z]+\\}", new UUID(0, 0).toString());
    }

    /** Commands are sent for a version nobody has read, so that they are answered and change nothing. */
    private static String answer(String who, Operation operation, String address) {
        var request = Demo.as(who).request(operation.method(), address).ifMatch("\"999\"");
        ApiAnswer answer = operation.emptied(request).send();
        JsonNode body = answer.body();
        if (body instanceof ObjectNode problem && problem.has("traceId")) {
            body = problem.deepCopy().remove(List.of("traceId", "instance"));
        }
        String told =
                answer.status() + " " + answer.headers().firstValue("ETag").orElse("") + " " + body;
        return told.replaceAll("DTSTAMP:\\w+", "the moment of asking")
                .replaceAll("/calendar/[\\w-]+\\.ics", "an address drawn by lot");
    }
}
