package org.caseaudit.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/**
 * The realm Keycloak imports: roles and clients from {@code realm.json}, what each token says from {@code claims.json},
 * agencies and users from {@link People}. Passwords, the client secret and where the pages are come from the caller, so
 * that no file has any.
 *
 * <p>{@code realm.json} must not have {@code clientScopes}, not even an empty list: Keycloak would then leave out its own,
 * and tokens would lack subject and e-mail.
 */
final class Realm {
    static final String NAME = "case-audit";
    static final String WEB_CLIENT = "audit-web";
    static final String CLI_CLIENT = "audit-cli";
    /** Knows the same people, but its tokens are not meant for the audit API. */
    static final String OTHER_CLIENT = "another-service";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** @param web where the pages are, without a slash at the end: signing in leads back there and nowhere else */
    static ObjectNode of(People people, String password, URI web, String webClientSecret) {
        ObjectNode realm = (ObjectNode) read("realm.json");
        JsonNode claims = read("claims.json");
        for (JsonNode client : realm.withArray("clients")) {
            if (client.path("protocolMappers").isMissingNode()) {
                ((ObjectNode) client).set("protocolMappers", claims);
            }
            if (client.path("clientId").asText().equals(WEB_CLIENT)) {
                completeWebClient((ObjectNode) client, web, webClientSecret);
            }
        }
        addAgencies(realm, people);
        ArrayNode users = realm.putArray("users");
        people.people().forEach(person -> users.add(user(person, password)));
        return realm;
    }

    private static void completeWebClient(ObjectNode client, URI web, String secret) {
        client.put("secret", secret).put("baseUrl", web + "/");
        client.putArray("redirectUris").add(web + "/callback");
        client.withObject("attributes").put("post.logout.redirect.uris", web + "/signed-out");
    }

    private static void addAgencies(ObjectNode realm, People people) {
        ObjectNode agencies = realm.putArray("groups").addObject().put("name", "agencies");
        ArrayNode subGroups = agencies.putArray("subGroups");
        people.partnerships().stream()
                .flatMap(partnership -> partnership.agencies().stream())
                .forEach(agency -> subGroups.addObject().put("name", agency.code()));
    }

    private static ObjectNode user(People.Person person, String password) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", person.id().toString())
                .put("username", person.username())
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("email", person.email())
                .put("emailVerified", true)
                .put("enabled", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        ArrayNode roles = user.putArray("realmRoles");
        person.memberships().stream().map(People.Membership::role).distinct().forEach(roles::add);
        ArrayNode groups = user.putArray("groups");
        person.memberships().stream()
                .map(People.Membership::agency)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(agency -> groups.add("/agencies/" + agency));
        return user;
    }

    private static JsonNode read(String resource) {
        try (InputStream file = Realm.class.getResourceAsStream(resource)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
