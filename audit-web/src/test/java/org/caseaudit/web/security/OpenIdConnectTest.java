package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.caseaudit.web.security.IdentityProvider.GrantRefused;
import org.caseaudit.web.security.IdentityProvider.ProviderAway;
import org.caseaudit.web.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a provider that says what the test wants, true or not; the true one is met in the container tests. */
class OpenIdConnectTest {
    private static final String SECRET = "a secret long enough to sign with, if that were allowed";

    /** Held, because a logger nobody holds forgets its level: what is told of a provider that is away is no news here. */
    private static final Logger LOG = Logger.getLogger("org.caseaudit.web.security");

    private static RSAKey theirKey;
    private static RSAKey anotherKey;

    private final Instant now = Instant.now();
    private final Map<String, String> answers = new HashMap<>();
    private int tokenStatus = 200;
    private HttpServer server;
    private String issuer;
    private OpenIdConnect provider;

    @BeforeAll
    static void keys() throws JOSEException {
        LOG.setLevel(Level.OFF);
        theirKey = new RSAKeyGenerator(2048).keyID("1").generate();
        anotherKey = new RSAKeyGenerator(2048).keyID("1").generate();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer = answers.get(exchange.getRequestURI().getPath());
            byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            int status = exchange.getRequestURI().getPath().equals("/token") ? tokenStatus : 200;
            exchange.sendResponseHeaders(answer == null ? 404 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        provider = new OpenIdConnect(settings(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Settings settings() {
        return Settings.from(Map.of(
                "CASEAUDIT_OIDC_ISSUER", issuer,
                "CASEAUDIT_OIDC_CLIENT_SECRET", SECRET,
                "CASEAUDIT_BASE_URL", "https://audit.example.org"));
    }

    private void tells(String as) {
        answers.put(
                "/.well-known/openid-configuration",
                ("{'issuer':'" + as + "','authorization_endpoint':'" + issuer + "/auth','token_endpoint':'" + issuer
                                + "/token','end_session_endpoint':'" + issuer + "/end','jwks_uri':'" + issuer
                                + "/keys','subject_types_supported':['public'],"
                                + "'id_token_signing_alg_values_supported':['RS256','HS256']}")
                        .replace('\'', '"'));
        answers.put("/keys", "{\"keys\":[" + theirKey.toPublicJWK() + "]}");
    }

    private void grants(String idToken) {
        answers.put(
                "/token",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":120,\"refresh_token\":\"r\",\"id_token\":\""
                        + idToken + "\"}");
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("audit-web")
                .subject("subject")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", "the nonce")
                .claim("email", "somebody@example.org")
                .claim("email_verified", true);
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID("1").build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Login completed() throws GrantRefused, ProviderAway {
        PendingLogin pending =
                new PendingLogin("state", "the nonce", "verifier-".repeat(6), "/", now.toEpochMilli(), 1);
        return provider.complete(pending, "code", null);
    }

    @Test
    void token_saysWhoItIs_andHowLongThatHolds() throws Exception {
        tells(issuer);
        grants(signed(theirKey, claims().build()));

        assertThat(completed())
                .isEqualTo(new Login("subject", "somebody@example.org", true, "r", now.toEpochMilli() + 120_000));
    }

    @Test
    void emailNobodyVerified_isNotTakenForVerified() throws Exception {
        tells(issuer);
        grants(signed(theirKey, claims().claim("email_verified", null).build()));

        assertThat(completed().emailVerified()).isFalse();
    }

    /** What is wrong with the token, and how it is made. */
    private interface Made {
        String by(OpenIdConnectTest test) throws Exception;
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                bad(
                        "signed by somebody else",
                        test -> signed(anotherKey, test.claims().build())),
                bad("signed by nobody", test -> new PlainJWT(test.claims().build()).serialize()),
                bad(
                        "signed with our own secret",
                        test -> signed(
                                JWSAlgorithm.HS256,
                                new MACSigner(SECRET),
                                test.claims().build())),
                bad(
                        "made for another sign-in",
                        test -> signed(
                                theirKey,
                                test.claims().claim("nonce", "another").build())),
                bad(
                        "made for no sign-in",
                        test -> signed(
                                theirKey, test.claims().claim("nonce", null).build())),
                bad(
                        "made for another client",
                        test -> signed(
                                theirKey, test.claims().audience("another").build())),
                bad(
                        "of another issuer",
                        test -> signed(
                                theirKey,
                                test.claims().issuer("https://id.example.org").build())),
                bad(
                        "of yesterday",
                        test -> signed(
                                theirKey,
                                test.claims()
                                        .expirationTime(Date.from(test.now.minus(Duration.ofDays(1))))
                                        .build())),
                bad(
                        "without anybody",
                        test -> signed(theirKey, test.claims().subject(null).build())));
    }

    private static Arguments bad(String story, Made token) {
        return Arguments.of(story, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void tokenThatIsNotGood_signsNobodyIn(String story, Made token) throws Exception {
        tells(issuer);
        grants(token.by(this));

        assertThatThrownBy(this::completed).isInstanceOf(GrantRefused.class);
    }

    @Test
    void answerWithoutAToken_signsNobodyIn() {
        tells(issuer);
        answers.put(
                "/token",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":120,\"refresh_token\":\"r\"}");

        assertThatThrownBy(this::completed).isInstanceOfAny(GrantRefused.class, ProviderAway.class);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "the account was closed, the session ended",
                        400,
                        "{\"error\":\"invalid_grant\"}",
                        GrantRefused.class),
                Arguments.of(
                        "our secret is wrong: not the person's fault",
                        401,
                        "{\"error\":\"invalid_client\"}",
                        ProviderAway.class),
                Arguments.of("it is overloaded", 503, "{}", ProviderAway.class),
                Arguments.of("something else answers", 200, "<html>", ProviderAway.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void onlyARefusedGrant_isAWordAboutThePerson(
            String story, int status, String answer, Class<? extends Exception> thrown) {
        tells(issuer);
        tokenStatus = status;
        answers.put("/token", answer);
        Login login = new Login("subject", "somebody@example.org", true, "r", 0);

        assertThatThrownBy(() -> provider.renewed(login)).isInstanceOf(thrown);
    }

    @Test
    void providerThatIsAwayAtFirst_isAskedAgain_afterAWhile() throws Exception {
        MovableClock clock = new MovableClock(now);
        OpenIdConnect waiting = new OpenIdConnect(settings(), clock);
        assertThatThrownBy(() -> waiting.begin("/", 1)).isInstanceOf(ProviderAway.class);

        tells(issuer);
        assertThatThrownBy(() -> waiting.begin("/", 1)).as("at once").isInstanceOf(ProviderAway.class);

        clock.now = now.plusSeconds(3);
        IdentityProvider.Beginning beginning = waiting.begin("/page", 1);
        assertThat(beginning.address().toString())
                .startsWith(issuer + "/auth?")
                .contains("redirect_uri=https%3A%2F%2Faudit.example.org%2Fcallback", "code_challenge_method=S256")
                .contains(
                        "state=" + beginning.pending().state(),
                        "nonce=" + beginning.pending().nonce())
                .doesNotContain(beginning.pending().verifier());
        assertThat(waiting.begin("/page", 1).pending().state())
                .isNotEqualTo(beginning.pending().state());
    }

    @Test
    void providerThatCallsItselfAnother_isNotTrusted() {
        tells("https://id.example.org");

        assertThatThrownBy(() -> provider.begin("/", 1)).isInstanceOf(ProviderAway.class);
    }

    @Test
    void endingTheSessionThere_isSaid_orSaidNotToHaveBeenDone() {
        tells(issuer);
        Login login = new Login("subject", "somebody@example.org", true, "r", 0);

        assertThat(provider.end(login)).isFalse();
        answers.put("/end", "");
        assertThat(provider.end(login)).isTrue();
    }

    private static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
