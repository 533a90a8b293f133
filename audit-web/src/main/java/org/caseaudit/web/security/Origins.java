package org.caseaudit.web.security;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port of an address, as a browser writes them in the header {@code Origin}. */
final class Origins {
    private Origins() {}

    static String of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return "null"; // what a browser says for an address without origin, and no origin is equal to
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
