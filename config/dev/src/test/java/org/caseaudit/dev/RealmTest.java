package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {
    private final People people = People.synthetic();
    private final JsonNode realm =
            Realm.of(people, "given password", URI.create("http://127.0.0.1:8080"), "given secret");

    @ParameterizedTest
    @ValueSource(strings = {"realm.json", "people.json", "partnerships.json", "claims.json"})
    void noFile_holdsAPasswordOrSecret(String file) throws IOException {
        try (InputStream content = Realm.class.getResourceAsStream(file)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.replace("\"secret\": \"replaced at start\"", ""))
                    .doesNotContainIgnoringCase("password\"")
                    .doesNotContainIgnoringCase("\"secret\"")
                    .doesNotContainIgnoringCase("credentials");
        }
    }

    @Test
    void secrets_areTheCallers() {
        assertThat(realm.findValuesAsText("secret")).containsExactly("given secret");
        assertThat(realm.path("users").findParents("temporary"))
                .hasSize(33)
                .allMatch(credential -> credential.path("value").asText().equals("given password"));
    }

    @Test
    void clientScopes_areLeftToKeycloak() {
        assertThat(realm.has("clientScopes")).isFalse();
    }

    @Test
    void users_keepTheirSubject_whenKeycloakStartsAnew() {
        assertThat(realm.path("users").findValuesAsText("id"))
                .containsExactlyElementsOf(people.people().stream()
                        .map(person -> person.id().toString())
                        .toList());
    }

    /** Otherwise Keycloak asks for the missing part at the first sign-in, and the sign-in does not end. */
    @Test
    void users_haveCompleteProfiles() {
        for (JsonNode user : realm.path("users")) {
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
            assertThat(List.of("username", "email", "firstName", "lastName"))
                    .allSatisfy(field -> assertThat(user.path(field).asText()).isNotBlank());
        }
    }

    @Test
    void users_haveOnlyRolesAndGroupsTheRealmKnows() {
        List<String> roles = realm.path("roles").path("realm").findValuesAsText("name");
        List<String> groups = realm.path("groups").path(0).path("subGroups").findValuesAsText("name").stream()
                .map(code -> "/agencies/" + code)
                .toList();
        assertThat(roles).hasSize(7);
        assertThat(groups).hasSize(11);
        for (JsonNode user : realm.path("users")) {
            assertThat(texts(user.path("realmRoles"))).isSubsetOf(roles).doesNotHaveDuplicates();
            assertThat(texts(user.path("groups"))).isSubsetOf(groups).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Realm.WEB_CLIENT, Realm.CLI_CLIENT})
    void tokensOfOurClients_sayWhoAndForWhom(String client) {
        assertThat(client(client).path("protocolMappers").findValuesAsText("claim.name"))
                .containsExactly("upn", "groups", "agency_paths");
        assertThat(client(client).path("protocolMappers").findValuesAsText("included.custom.audience"))
                .containsExactly("audit-api");
    }

    @Test
    void webClient_isConfidentialAndNeedsPkce() {
        JsonNode web = client(Realm.WEB_CLIENT);
        assertThat(web.path("publicClient").asBoolean(true)).isFalse();
        assertThat(web.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(web.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    /** A pattern would let a code be sent to whatever else answers under our name. */
    @Test
    void webClient_leadsBackToExactlyOneAddress() {
        JsonNode web = client(Realm.WEB_CLIENT);
        assertThat(texts(web.path("redirectUris"))).containsExactly("http://127.0.0.1:8080/callback");
        assertThat(web.path("attributes").path("post.logout.redirect.uris").asText())
                .isEqualTo("http://127.0.0.1:8080/signed-out");
        assertThat(realm.toString()).doesNotContain("replaced at start");
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
