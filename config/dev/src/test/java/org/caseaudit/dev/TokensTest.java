package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final AtomicInteger granted = new AtomicInteger();
    private HttpServer issuer;
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private Tokens tokens;

    @BeforeEach
    void startIssuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/protocol/openid-connect/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known = form.contains("username=chair") && form.contains("password=a%26b");
            String claims = "{\"sub\":\"1\",\"groups\":[\"chair\"]}";
            String token = "head." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                    + ".signature" + granted.incrementAndGet();
            String answer =
                    known ? "{\"access_token\":\"" + token + "\",\"expires_in\":300}" : "{\"error\":\"invalid_grant\"}";
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
        tokens = new Tokens(URI.create("http://127.0.0.1:" + issuer.getAddress().getPort()), "a&b", () -> now);
    }

    @AfterEach
    void stopIssuer() {
        issuer.stop(0);
    }

    @Test
    void token_isKept_untilShortlyBeforeItExpires() {
        String first = tokens.of("chair");

        now = now.plusSeconds(269);
        assertThat(tokens.of("chair")).isEqualTo(first);
        now = now.plusSeconds(1);
        assertThat(tokens.of("chair")).isNotEqualTo(first);
    }

    @Test
    void token_isRefused_withKeycloaksReason_whenThePersonIsUnknown() {
        assertThatThrownBy(() -> tokens.of("nobody"))
                .hasMessageContaining("No token for nobody")
                .hasMessageContaining("invalid_grant")
                .hasMessageContaining("people.json");
    }

    @Test
    void tampered_claimsMore_underTheOldSignature() {
        String[] genuine = tokens.of("chair").split("\\.", -1);
        String[] tampered = tokens.tampered("chair").split("\\.", -1);

        assertThat(tampered[2]).isEqualTo(genuine[2]);
        assertThat(new String(Base64.getUrlDecoder().decode(tampered[1]), StandardCharsets.UTF_8))
                .isEqualTo("{\"sub\":\"1\",\"groups\":[\"chair\",\"administrator\"]}");
    }
}
