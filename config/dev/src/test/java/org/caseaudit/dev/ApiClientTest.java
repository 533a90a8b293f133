package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiClientTest {
    private HttpServer server;
    private ApiClient api;

    private String method;
    private Headers asked;
    private String sent;

    private int status = 200;
    private String mediaType = "application/json";
    private String answer = "{}";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", this::answer);
        server.createContext("/realm/protocol/openid-connect/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String user = form.replaceFirst(".*username=([^&]*).*", "$1");
            reply(exchange, 200, "{\"access_token\":\"token of " + user + "\",\"expires_in\":300}");
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new ApiClient(address, new Tokens(URI.create(address + "/realm"), "any"));
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void request_carriesTheTokenOfThePerson() {
        api.as("chair").get("/api/cycles");

        assertThat(asked.getFirst("Authorization")).isEqualTo("Bearer token of chair");
    }

    @Test
    void request_carriesNoToken_whenNobodySignedIn() {
        api.get("/api/cycles");

        assertThat(asked).doesNotContainKey("Authorization");
    }

    @Test
    void put_sendsJsonAndTheStateItWasMadeTo() {
        api.put("/api/cycles/1", Map.of("meeting", LocalDate.of(2026, 5, 4)), "\"7\"");

        assertThat(method).isEqualTo("PUT");
        assertThat(sent).isEqualTo("{\"meeting\":\"2026-05-04\"}");
        assertThat(asked.getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(asked.getFirst("If-Match")).isEqualTo("\"7\"");
    }

    @Test
    void request_canBeRepeated_underItsKey() {
        api.request("POST", "/api/cycles")
                .json(Map.of())
                .idempotencyKey("k-1")
                .send()
                .orFail();

        assertThat(asked.getFirst("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void answer_givesStateAndPlace() {
        ApiAnswer created = api.post("/api/cycles", Map.of()).orFail();

        assertThat(created.etag()).isEqualTo("\"8\"");
        assertThat(created.location()).isEqualTo("/api/cycles/9");
        assertThatThrownBy(() -> created.header("Retry-After"))
                .hasMessage("POST /api/cycles was answered 200 without Retry-After");
    }

    @Test
    void answer_isMissing_whenThereIsNoContent() {
        status = 204;

        assertThat(api.post("/api/cycles/1/launch").orFail().body().isMissingNode())
                .isTrue();
    }

    @Test
    void orFail_tellsWhatWasAsked_andTheWholeProblem() {
        status = 422;
        mediaType = "application/problem+json";
        answer = "{\"title\":\"Not complete\",\"detail\":\"2 answers are missing.\",\"missing\":[\"q1\",\"q2\"]}";

        assertThatThrownBy(() -> api.post("/api/assignments/1/submit").orFail())
                .isInstanceOf(ApiFailed.class)
                .hasMessageStartingWith("POST /api/assignments/1/submit was answered 422: 2 answers are missing.")
                .hasMessageContaining("[\"q1\",\"q2\"]");
    }

    @Test
    void orFail_tellsWhatWasSaidInstead_whenItIsNoProblem() {
        status = 503;
        mediaType = "text/html";
        answer = "<p>No application</p>";

        assertThatThrownBy(() -> api.get("/api/cycles").orFail())
                .hasMessage("GET /api/cycles was answered 503: <p>No application</p>");
    }

    @Test
    void answer_isRefused_whenItClaimsToBeJson_andIsNot() {
        answer = "oops";

        assertThatThrownBy(() -> api.get("/api/cycles"))
                .hasMessage("GET /api/cycles was answered 200 with application/json, but that is not JSON: oops");
    }

    private void answer(HttpExchange exchange) throws IOException {
        method = exchange.getRequestMethod();
        asked = exchange.getRequestHeaders();
        sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("ETag", "\"8\"");
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/api/cycles/9");
        reply(exchange, status, status == 204 ? "" : answer);
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
