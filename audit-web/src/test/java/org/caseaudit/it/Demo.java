package org.caseaudit.it;

import com.fasterxml.jackson.databind.JsonNode;
import org.caseaudit.dev.ApiClient;
import org.caseaudit.dev.demo.DemoRun;

/** The synthetic partnership with its finished and its open audit, loaded once for all tests of a run. */
public final class Demo {
    private static JsonNode figures;
    private static String partnership;

    private Demo() {}

    public static synchronized JsonNode figures() {
        if (figures == null) {
            try {
                figures = DemoRun.load(ServersForTests.api(), any -> {});
            } catch (Exception e) {
                throw new IllegalStateException("The demo does not run", e);
            }
        }
        return figures;
    }

    /** Address of the partnership. */
    static synchronized String partnership() {
        figures();
        if (partnership == null) {
            partnership = "/api/partnerships/"
                    + as("chair")
                            .get("/api/me")
                            .orFail()
                            .body()
                            .at("/partnerships/0/partnership")
                            .asText();
        }
        return partnership;
    }

    static ApiClient as(String username) {
        return ServersForTests.api().as(username);
    }

    /** Address of the cycle in that state. */
    public static String cycle(String state) {
        for (JsonNode cycle :
                as("chair").get(partnership() + "/cycles").orFail().body().get("items")) {
            if (cycle.get("state").asText().equals(state)) {
                return partnership() + "/cycles/" + cycle.get("id").asText();
            }
        }
        throw new IllegalStateException("The demo leaves no cycle " + state);
    }

    /** Address of the first form of that auditor in the open audit, in the state asked for. */
    public static String form(String auditor, String state) {
        for (JsonNode form : as(auditor)
                .get(partnership() + "/my/assignments")
                .orFail()
                .body()
                .get("items")) {
            if (form.get("state").asText().equals(state)) {
                return partnership() + "/assignments/" + form.get("id").asText();
            }
        }
        throw new IllegalStateException(auditor + " has no form that is " + state);
    }
}
