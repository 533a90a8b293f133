package org.caseaudit.dev;

import com.fasterxml.jackson.databind.JsonNode;

/** The API refused what should have been possible. */
public final class ApiFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ApiAnswer answer;

    ApiFailed(ApiAnswer answer) {
        super(answer.method() + " " + answer.path() + " was answered " + answer.status() + told(answer.body()));
        this.answer = answer;
    }

    public ApiAnswer answer() {
        return answer;
    }

    /** A problem in the words of RFC 9457, and then all of it: the fields at fault are in its extensions. */
    private static String told(JsonNode body) {
        if (body.isMissingNode()) {
            return " without a word";
        }
        if (!body.isObject()) {
            return ": " + body.asText();
        }
        String detail = body.path("detail").asText(body.path("title").asText());
        return (detail.isEmpty() ? ": " : ": " + detail + "\n") + body;
    }
}
