package org.caseaudit.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Access tokens of the synthetic people, got by their password as no real client may do; kept until shortly before they
 * expire. Also tokens that must be refused.
 */
public final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;
    private final String password;
    private final InstantSource clock;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    /**
     * @param issuer the realm
     * @param password the one password of all its people
     */
    public Tokens(URI issuer, String password) {
        this(issuer, password, InstantSource.system());
    }

    Tokens(URI issuer, String password, InstantSource clock) {
        this.issuer = issuer;
        this.password = password;
        this.clock = clock;
    }

    /**
     * A token the API accepts.
     *
     * @throws IllegalStateException if Keycloak does not know the person or the password
     */
    public String of(String username) {
        return held.compute(
                        username,
                        (name, token) -> token != null && clock.instant().isBefore(token.renewAt())
                                ? token
                                : granted(issuer, Realm.CLI_CLIENT, name, password, clock))
                .value();
    }

    /** The person's token rewritten to claim one more role: the signature no longer fits. */
    public String tampered(String username) {
        String[] parts = of(username).split("\\.", -1);
        try {
            ObjectNode claims =
                    (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            claims.withArray("groups").add("administrator");
            String rewritten = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(claims));
            return parts[0] + "." + rewritten + "." + parts[2];
        } catch (IOException e) {
            throw new UncheckedIOException("The token of " + username + " holds no claims", e);
        }
    }

    /** A genuine token of the person that was not made for the audit API. */
    public String forAnotherAudience(String username) {
        return granted(issuer, Realm.OTHER_CLIENT, username, password, clock).value();
    }

    static Token granted(URI issuer, String client, String username, String password) {
        return granted(issuer, client, username, password, InstantSource.system());
    }

    private static Token granted(URI issuer, String client, String username, String password, InstantSource clock) {
        Instant asked = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "scope", "openid",
                        "username", username,
                        "password", password))))
                .build();
        try {
            HttpResponse<String> answer = Web.send(request);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + username + " from " + issuer + ": "
                        + answer.statusCode() + " " + answer.body() + " Is the name in people.json?");
            }
            JsonNode grant = JSON.readTree(answer.body());
            Duration life = Duration.ofSeconds(grant.path("expires_in").asLong());
            return new Token(
                    grant.path("access_token").asText(), asked.plus(life).minus(MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("No token for " + username + ": " + issuer + " does not answer", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    record Token(String value, Instant renewAt) {}
}
