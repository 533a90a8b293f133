package org.caseaudit.it;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.caseaudit.dev.ApiAnswer;
import org.caseaudit.dev.ApiRequest;
import org.caseaudit.it.Operations.Operation;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks every operation of the OpenAPI document that the product itself serves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryEndpointIT {
    private static final Set<String> OPEN = Set.of("/api/version");

    /** The path with a real partnership and otherwise ids nobody has. */
    private static String address(Operation operation) {
        return operation
                .path()
                .replace("/api/partnerships/{partnership}", Demo.partnership())
                .replace("{code}", "no-such-code")
                .replace("{number}", "1")
                .replace("{section}", "overall")
                .replace("{question}", "no-such-question")
                .replaceAll("\\{[a-zA-Z]+\\}", UUID.randomUUID().toString());
    }

    private static void assertProblem(
            SoftAssertions softly, Operation operation, ApiAnswer answer, Integer... statuses) {
        String where = operation.name();
        softly.assertThat(answer.status()).as(where).isIn((Object[]) statuses);
        softly.assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                .as(where)
                .startsWith("application/problem+json");
        softly.assertThat(answer.body().toString()).as(where).doesNotContain("Exception", "\tat ", "org.caseaudit");
    }

    @Test
    void withoutToken_everyEndpointAnswers401() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Operations.all()) {
            if (!OPEN.contains(operation.path())) {
                ApiAnswer answer = ServersForTests.api()
                        .request(operation.method(), address(operation))
                        .send();
                assertProblem(softly, operation, answer, 401);
                softly.assertThat(
                                answer.headers().firstValue("WWW-Authenticate").orElse("none"))
                        .as(operation.path())
                        .startsWith("Bearer");
            }
        }
        softly.assertAll();
    }

    @Test
    void withABadToken_everyEndpointAnswers401() {
        SoftAssertions softly = new SoftAssertions();
        List<String> bad = List.of(
                ServersForTests.keycloak().tokens().tampered("chair"),
                ServersForTests.keycloak().tokens().forAnotherAudience("chair"),
                ServersForTests.keycloak().tokenOfAnotherRealm(),
                "rubbish");
        for (Operation operation : Operations.all()) {
            for (String token : bad) {
                assertProblem(
                        softly,
                        operation,
                        ServersForTests.api()
                                .request(operation.method(), address(operation))
                                .bearer(token)
                                .send(),
                        401);
            }
        }
        softly.assertAll();
    }

    @Test
    void withoutMembership_noEndpointGivesData() {
        SoftAssertions softly = new SoftAssertions();
        for (String stranger : List.of("outsider", "samplebury-chair")) {
            for (Operation operation : Operations.all()) {
                if (operation.path().startsWith("/api/partnerships/")) {
                    ApiRequest request = Demo.as(stranger)
                            .request(operation.method(), address(operation))
                            .ifMatch("\"0\"");
                    assertProblem(softly, operation, operation.emptied(request).send(), 403, 404);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void malformedBodies_areProblems_neverFaultsOfOurs() {
        List<String> bodies = List.of("{", "", "[]", "\"text\"", "null", "{\"noSuchMember\":1}", "\u0000");
        List<String> parts = List.of("", "--x", "--x--", "--x\r\n\r\n\r\n--x--", "\u0000", "--y\r\n\r\ntext\r\n--y--");
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Operations.all()) {
            if (operation.hasBody()) {
                String type = operation.takesFile()
                        ? "multipart/form-data; boundary=x"
                        : operation.takesList() ? "text/csv" : "application/json";
                for (String body : operation.takesFile() ? parts : bodies) {
                    ApiAnswer answer = Demo.as("chair")
                            .request(operation.method(), address(operation))
                            .text(body, type)
                            .ifMatch("\"0\"")
                            .send();
                    assertProblem(softly, operation, answer, 400, 403, 404, 409, 412, 422);
                }
                ApiAnswer wrongType = Demo.as("chair")
                        .request(operation.method(), address(operation))
                        .text("<xml/>", "application/xml")
                        .send();
                assertProblem(softly, operation, wrongType, 415);
            }
        }
        softly.assertAll();
    }

    @Test
    void unknownIdsAndUnreadableIds_lookTheSame() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Operations.all()) {
            boolean single = operation.method().equals("GET")
                    && operation
                            .path()
                            .matches(
                                    ".*\\{(cycle|case|assignment|action|finding|template|recommendation|concern|challenge|voice|file)\\}");
            if (single) {
                ApiAnswer unknown = Demo.as("chair").get(address(operation));
                ApiAnswer unreadable = Demo.as("chair")
                        .get(operation
                                .path()
                                .replace("/api/partnerships/{partnership}", Demo.partnership())
                                .replaceAll("\\{[a-zA-Z]+\\}", "not-an-id"));
                assertProblem(softly, operation, unknown, 404);
                assertProblem(softly, operation, unreadable, 404);
            }
        }
        softly.assertAll();
    }
}
