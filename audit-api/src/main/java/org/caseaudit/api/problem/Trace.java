package org.caseaudit.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What one request is called in its problem document and in the log. */
public final class Trace {
    /** Request attribute; the request log reads it under this name. */
    public static final String ATTRIBUTE = "org.caseaudit.trace";

    private Trace() {}

    /** The request's name, given at the first question. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String given) {
            return given;
        }
        String fresh = UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
