package org.caseaudit.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.caseaudit.web.settings.Settings;

/**
 * The session's cookie. By its prefix browsers take it over an encrypted line from this very host only; without encryption,
 * on a developer's machine, they would not take it at all. That it is sent with links from elsewhere, and with nothing
 * more, stands in {@code payara-web.xml}: here it has no effect on this server.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean encrypted = Settings.ofThisProcess().isEncrypted();
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(encrypted ? "__Host-case-audit" : "case-audit");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(encrypted);
    }
}
