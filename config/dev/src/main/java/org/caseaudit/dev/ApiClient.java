package org.caseaudit.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;

/**
 * Talks JSON with the REST API as one of the synthetic people. What it sends may be a {@code JsonNode}, a map or a
 * record; dates and times are written as ISO 8601.
 *
 * <pre>{@code
 * ApiClient chair = api.as("chair");
 * String etag = chair.get("/api/…/cycles/" + id).orFail().etag();
 * chair.put("/api/…/cycles/" + id, changed, etag).orFail();
 * }</pre>
 */
public final class ApiClient {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final URI baseUrl;
    private final Tokens tokens;
    private final String username;

    private ApiClient(URI baseUrl, Tokens tokens, String username) {
        this.baseUrl = baseUrl;
        this.tokens = tokens;
        this.username = username;
    }

    /**
     * A client nobody has signed in to yet.
     *
     * @param baseUrl of the server, without a slash at the end
     */
    public ApiClient(URI baseUrl, Tokens tokens) {
        this(baseUrl, tokens, null);
    }

    /** The same as this person. */
    public ApiClient as(String person) {
        return new ApiClient(baseUrl, tokens, person);
    }

    /** Any request, to be completed and sent. */
    public ApiRequest request(String method, String path) {
        ApiRequest request = new ApiRequest(baseUrl, method, path);
        return username == null ? request : request.bearer(tokens.of(username));
    }

    public ApiAnswer get(String path) {
        return request("GET", path).send();
    }

    public ApiAnswer post(String path, Object body) {
        return request("POST", path).json(body).send();
    }

    /** For commands that need no content. */
    public ApiAnswer post(String path) {
        return request("POST", path).send();
    }

    /** @param etag of the state the change was made to */
    public ApiAnswer put(String path, Object body, String etag) {
        return request("PUT", path).json(body).ifMatch(etag).send();
    }
}
