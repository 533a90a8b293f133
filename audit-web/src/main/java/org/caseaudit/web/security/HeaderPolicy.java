package org.caseaudit.web.security;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What browsers are told to allow: our own pages with our own scripts, styles and pictures, in no frame, kept nowhere.
 *
 * @param issuer where people sign in; a form sent by somebody who is signed out leads there, and browsers hold the answer
 *     to a form to the same rule as the form
 */
record HeaderPolicy(URI issuer, boolean encrypted) {
    private static final Duration REMEMBER_ENCRYPTION = Duration.ofDays(365);

    Map<String, String> forPath(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentSecurityPolicy());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY"); // for browsers that do not know frame-ancestors
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            headers.put("Strict-Transport-Security", "max-age=" + REMEMBER_ENCRYPTION.toSeconds());
        }
        if (!RequestPath.isIn("/assets", path)) { // those say themselves how long they keep
            headers.put("Cache-Control", "no-store");
        }
        return headers;
    }

    private String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self' " + Origins.of(issuer)
                + "; frame-ancestors 'none'; base-uri 'none'";
    }
}
