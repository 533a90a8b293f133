package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Whether a change was sent from a page of ours. Two marks, either of which would do: what the browser itself says of where
 * the request comes from, and a token only our own pages know (OWASP, Cross-Site Request Forgery Prevention).
 */
public final class Csrf {
    /** The form's field; in a form with files it must be the first, because no file is read before it. */
    public static final String FIELD = "_csrf";

    /** The header for scripts. */
    public static final String HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Csrf() {}

    /** What each form of this session must carry; empty where nobody is signed in, who has no forms to send. */
    public static String token(HttpServletRequest request) {
        return BrowserSession.of(request).flatMap(BrowserSession::csrfToken).orElse("");
    }

    static boolean changesSomething(String method) {
        return !SAFE.contains(method);
    }

    /**
     * Whether the browser says that the request comes from elsewhere; one that says nothing is not held against anybody.
     *
     * @param fetchSite the header {@code Sec-Fetch-Site}; {@code none} when somebody typed or reloaded it
     * @param origin the header {@code Origin}, asked for only by older browsers' sake
     */
    static boolean isFromElsewhere(String fetchSite, String origin, URI baseUrl) {
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        return origin != null && !origin.equals(Origins.of(baseUrl));
    }

    /** Whether the browser says that the request comes from a page of ours; one that says nothing is not believed. */
    static boolean isFromOurPage(String fetchSite, String origin, URI baseUrl) {
        return fetchSite != null
                ? fetchSite.equals("same-origin")
                : Origins.of(baseUrl).equals(origin);
    }

    static boolean isToken(String expected, String sent) {
        return expected != null
                && !expected.isEmpty()
                && sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
