package org.caseaudit.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The one HTTP client of this module. */
final class Web {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Web() {}

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** What the address answers now, or null if nothing answers there yet. */
    static HttpResponse<String> probe(URI address) {
        try {
            return send(HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build());
        } catch (IOException e) {
            return null;
        }
    }

    static boolean isOk(URI address) {
        HttpResponse<String> answer = probe(address);
        return answer != null && answer.statusCode() == 200;
    }
}
