package org.caseaudit.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One request to the API, built up and then sent. */
public final class ApiRequest {
    private final String method;
    private final String path;
    private final HttpRequest.Builder request;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    ApiRequest(URI baseUrl, String method, String path) {
        this.method = method;
        this.path = path;
        this.request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json, application/problem+json, */*;q=0.5");
    }

    /** With this access token, whatever person the client stands for. */
    public ApiRequest bearer(String token) {
        request.setHeader("Authorization", "Bearer " + token);
        return this;
    }

    /** Only if it is still in the state the ETag was given for. */
    public ApiRequest ifMatch(String etag) {
        return header("If-Match", etag);
    }

    /** Sent again under the same key, it is done once. */
    public ApiRequest idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    public ApiRequest header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    public ApiRequest json(Object content) {
        try {
            return text(ApiClient.JSON.writeValueAsString(content), "application/json");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + content, e);
        }
    }

    /** Whatever is given, also when it is no JSON. */
    public ApiRequest text(String content, String mediaType) {
        body = HttpRequest.BodyPublishers.ofString(content);
        return header("Content-Type", mediaType);
    }

    /** A file as a browser sends it: one part, its name in UTF-8. */
    public ApiRequest file(String fileName, byte[] content) {
        return multipart("file", fileName, content);
    }

    /** One part with a file in it, under any name. */
    public ApiRequest multipart(String part, String fileName, byte[] content) {
        String boundary = "----case-audit-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body = HttpRequest.BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return header("Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    /** Sends it; any status is an answer. */
    public ApiAnswer send() {
        try {
            HttpResponse<String> answer = Web.send(request.method(method, body).build());
            return new ApiAnswer(method, path, answer.statusCode(), answer.headers(), parsed(answer));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + method + " " + path + ": " + e.getMessage(), e);
        }
    }

    private JsonNode parsed(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.body().isEmpty()) {
            return MissingNode.getInstance();
        }
        if (!type.contains("json")) {
            return TextNode.valueOf(answer.body());
        }
        try {
            return ApiClient.JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    method + " " + path + " was answered " + answer.statusCode() + " with " + type
                            + ", but that is not JSON: " + answer.body(),
                    e);
        }
    }
}
