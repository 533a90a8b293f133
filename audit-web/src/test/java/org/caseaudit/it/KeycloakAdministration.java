package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.caseaudit.dev.People;

/** What an administrator does in Keycloak, by its own REST interface. */
final class KeycloakAdministration {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeycloakAdministration() {}

    /** Ends all sessions of the person. */
    static void signOut(String username) throws Exception {
        send("POST", "/users/" + People.synthetic().named(username).id() + "/logout", Map.of());
    }

    /** Lets the word of Keycloak hold so long for the pages. */
    static void letTokensLast(int seconds) throws Exception {
        JsonNode clients =
                JSON.readTree(send("GET", "/clients?clientId=audit-web", null).body());
        String id = clients.get(0).get("id").asText();
        send("PUT", "/clients/" + id, Map.of("attributes", Map.of("access.token.lifespan", String.valueOf(seconds))));
    }

    private static HttpResponse<String> send(String method, String path, Object body) throws Exception {
        HttpResponse<String> answer = new TestBrowser()
                .send(
                        method,
                        ServersForTests.keycloak().baseUrl() + "/admin/realms/case-audit" + path,
                        body == null ? null : JSON.writeValueAsString(body),
                        "Authorization",
                        "Bearer " + ServersForTests.keycloak().tokenOfAnotherRealm(),
                        "Content-Type",
                        "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
