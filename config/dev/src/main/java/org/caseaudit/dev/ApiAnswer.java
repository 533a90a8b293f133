package org.caseaudit.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the API answered.
 *
 * @param body the JSON; a text node if it is none, a missing node if there is nothing
 */
public record ApiAnswer(String method, String path, int status, HttpHeaders headers, JsonNode body) {

    /** Whether it was done. */
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /**
     * This answer, if it was a success.
     *
     * @throws ApiFailed with what was asked and what the problem is
     */
    public ApiAnswer orFail() {
        if (!isSuccess()) {
            throw new ApiFailed(this);
        }
        return this;
    }

    /** The ETag, to be sent as If-Match with a change. */
    public String etag() {
        return header("ETag");
    }

    /** Where a created resource is: its path, also if the server answered with the whole address. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** @throws IllegalStateException if the answer has no such header */
    public String header(String name) {
        return headers.firstValue(name)
                .orElseThrow(() -> new IllegalStateException(
                        method + " " + path + " was answered " + status + " without " + name));
    }
}
