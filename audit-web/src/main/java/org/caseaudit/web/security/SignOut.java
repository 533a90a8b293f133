package org.caseaudit.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Ends our session, and the one at the identity provider: on a shared computer nobody is to come in after somebody. */
@WebServlet(SignOut.ADDRESS)
public class SignOut extends HttpServlet {
    static final String ADDRESS = "/sign-out";
    private static final long serialVersionUID = 1L;
    private static final String DONE = "/signed-out";

    @Inject
    private transient IdentityProvider provider;

    @Inject
    private transient SigningIn signingIn;

    /** Where it cannot be said that the session at the identity provider has ended; the page says to close the browser. */
    static String incomplete() {
        return DONE + "?incomplete=true";
    }

    /** Where two servers run together, the other one may remember the session until it asks the identity provider next. */
    private Cookie forgotten() {
        SessionCookieConfig session = getServletContext().getSessionCookieConfig();
        Cookie cookie = new Cookie(session.getName(), "");
        cookie.setPath(session.getPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(session.isSecure());
        cookie.setMaxAge(0);
        return cookie;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<BrowserSession> session = BrowserSession.of(request);
        Optional<Login> login = session.flatMap(BrowserSession::login);
        session.ifPresent(BrowserSession::end);
        response.addCookie(forgotten());
        boolean ended = login.map(provider::end).orElse(false);
        signingIn.redirect(response, ended ? DONE : incomplete());
    }
}
