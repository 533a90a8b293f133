package org.caseaudit.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is shown without signing in; everything else needs it, so a new page is closed without anybody thinking of it. */
@ApplicationScoped
public class PublicAddresses {
    private static final List<String> OPEN = List.of(
            "/assets",
            "/help",
            "/calendar", // each address is a secret of its own
            "/health",
            "/openapi",
            "/openapi.yaml",
            "/api", // closed by itself, to whoever has no token
            "/callback",
            "/signed-out",
            "/session/left");

    public boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> RequestPath.isIn(open, path));
    }
}
