package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.caseaudit.application.shared.Json;

/**
 * What the error page is to say beyond the status.
 *
 * @param message a sentence a person can act on; nothing of what was sent is repeated in it
 * @param next where to go from here, an address of ours
 */
public record ErrorNote(String message, String next) {
    private static final String ATTRIBUTE = "org.caseaudit.error-note";

    /** For the error page. */
    public static Optional<ErrorNote> in(HttpServletRequest request) {
        return Optional.ofNullable((ErrorNote) request.getAttribute(ATTRIBUTE));
    }

    /** Answers with the error page, or in a line of JSON where a script waits for it. */
    void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (ScriptedRequest.is(request)) {
            response.setStatus(status);
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(Json.MAPPER.writeValueAsBytes(
                            Json.MAPPER.createObjectNode().put("status", status).put("message", message)));
        } else {
            request.setAttribute(ATTRIBUTE, this);
            response.sendError(status);
        }
    }
}
