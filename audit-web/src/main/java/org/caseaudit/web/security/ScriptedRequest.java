package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a script of ours, or the browser for a picture say, waits for the answer and not a person before a window: such a
 * request gets a short word to act on, and is never led to a sign-in page it could not show.
 */
final class ScriptedRequest {
    /** What our own script marks its requests with, for browsers that do not say by themselves. */
    static final String MARK = "fetch";

    private ScriptedRequest() {}

    static boolean is(HttpServletRequest request) {
        return is(request.getHeader("X-Requested-With"), request.getHeader("Sec-Fetch-Mode"));
    }

    static boolean is(String requestedWith, String fetchMode) {
        return MARK.equals(requestedWith) || (fetchMode != null && !fetchMode.equals("navigate"));
    }
}
