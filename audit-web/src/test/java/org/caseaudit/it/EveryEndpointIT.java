package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.caseaudit.dev.ApiAnswer;
import org.caseaudit.dev.ApiRequest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks every operation of the OpenAPI document that the product itself serves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryEndpointIT {
    private static final Set<String> OPEN = Set.of("/api/version");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private record Operation(String method, String path, boolean hasBody) {
        /** The path with a real partnership and otherwise ids nobody has. */
        String address(String partnership) {
            return path.replace("/api/partnerships/{partnership}", partnership)
                    .replace("{code}", "no-such-code")
                    .replace("{number}", "1")
                    .replace("{section}", "overall")
                    .replace("{question}", "no-such-question")
                    .replaceAll("\\{[a-zA-Z]+\\}", UUID.randomUUID().toString());
        }
    }

    private static List<Operation> operations() {
        JsonNode document = ServersForTests.api()
                .request("GET", "/openapi")
                .header("Accept", "application/json")
                .send()
                .orFail()
                .body();
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().get(method);
                if (operation != null) {
                    all.add(new Operation(
                            method.toUpperCase(Locale.ROOT), path.getKey(), operation.has("requestBody")));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }

    private static void assertProblem(
            SoftAssertions softly, Operation operation, ApiAnswer answer, Integer... statuses) {
        String where = operation.method() + " " + operation.path();
        softly.assertThat(answer.status()).as(where).isIn((Object[]) statuses);
        softly.assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                .as(where)
                .startsWith("application/problem+json");
        softly.assertThat(answer.body().toString()).as(where).doesNotContain("Exception", "\tat ", "org.caseaudit");
    }

    @Test
    void withoutToken_everyEndpointAnswers401() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : operations()) {
            if (!OPEN.contains(operation.path())) {
                ApiAnswer answer = ServersForTests.api()
                        .request(operation.method(), operation.address(Demo.partnership()))
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
        for (Operation operation : operations()) {
            for (String token : bad) {
                assertProblem(
                        softly,
                        operation,
                        ServersForTests.api()
                                .request(operation.method(), operation.address(Demo.partnership()))
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
            for (Operation operation : operations()) {
                if (operation.path().startsWith("/api/partnerships/")) {
                    ApiRequest request = Demo.as(stranger)
                            .request(operation.method(), operation.address(Demo.partnership()))
                            .ifMatch("\"0\"");
                    assertProblem(
                            softly,
                            operation,
                            (operation.hasBody() ? request.json(Map.of()) : request).send(),
                            403,
                            404);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void malformedBodies_areProblems_neverFaultsOfOurs() {
        List<String> bodies = List.of("{", "", "[]", "\"text\"", "null", "{\"noSuchMember\":1}", "\u0000");
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.hasBody()) {
                for (String body : bodies) {
                    ApiAnswer answer = Demo.as("chair")
                            .request(operation.method(), operation.address(Demo.partnership()))
                            .text(body, "application/json")
                            .ifMatch("\"0\"")
                            .send();
                    assertProblem(softly, operation, answer, 400, 403, 404, 409, 412, 422);
                }
                ApiAnswer wrongType = Demo.as("chair")
                        .request(operation.method(), operation.address(Demo.partnership()))
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
        for (Operation operation : operations()) {
            boolean single = operation.method().equals("GET")
                    && operation
                            .path()
                            .matches(".*\\{(cycle|case|assignment|action|finding|template|recommendation)\\}");
            if (single) {
                ApiAnswer unknown = Demo.as("chair").get(operation.address(Demo.partnership()));
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
