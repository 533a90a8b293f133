package org.caseaudit.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.caseaudit.web.settings.Settings;

/** Leads somebody to the identity provider, and takes them back from there to the page they asked for. */
@ApplicationScoped
class SigningIn {
    /** Keycloak asks to begin anew when its sign-in page was open too long; a loop of that is no use to anybody. */
    private static final int MOST_ATTEMPTS = 3;

    private static final ErrorNote ENDED =
            new ErrorNote("You are signed out. Sign in again; nothing you sent was saved.", ReturnAddress.HOME);
    private static final ErrorNote AWAY =
            new ErrorNote("Signing in does not work at the moment. Try again in a few minutes.", ReturnAddress.HOME);
    private static final ErrorNote NOT_OURS =
            new ErrorNote("This sign-in has been used already, or it took too long. Start again.", ReturnAddress.HOME);
    private static final ErrorNote NOT_DONE =
            new ErrorNote("You have not been signed in. Start again if you want to.", ReturnAddress.HOME);

    @Inject
    private IdentityProvider provider;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private KeptForms keptForms;

    /** For a request that needs somebody signed in: nothing that was sent with it is done; what was typed is shown again. */
    void demand(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = RequestPath.of(request);
        if (ScriptedRequest.is(request)) {
            ENDED.send(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        } else if (path.equals(SignOut.ADDRESS)) {
            redirect(response, SignOut.incomplete());
        } else {
            String wanted = ReturnAddress.wanted(
                    request.getMethod(),
                    request.getRequestURI(),
                    request.getQueryString(),
                    request.getHeader("Referer"),
                    settings.baseUrl());
            if (request.getMethod().equals("POST")) {
                keptForms.keep(request, SentForm.of(request).fields(), wanted);
            }
            begin(request, response, wanted, 1);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, String returnTo, int attempt)
            throws IOException {
        try {
            IdentityProvider.Beginning beginning = provider.begin(returnTo, attempt);
            BrowserSession.begun(request).pending(all -> all.with(beginning.pending()));
            seeOther(response, beginning.address().toString());
        } catch (IdentityProvider.ProviderAway e) {
            away(request, response);
        }
    }

    /** The identity provider cannot be asked. */
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        AWAY.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Somebody comes back, as we sent them there or not. */
    void complete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BrowserSession> session = BrowserSession.of(request);
        Optional<PendingLogin> pending =
                session.flatMap(known -> known.pending().returning(request.getParameter("state"), clock.millis()));
        if (pending.isEmpty()) {
            NOT_OURS.send(request, response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        session.get().pending(all -> all.without(pending.get())); // it serves once, however this ends
        String code = request.getParameter("code");
        if (code == null) {
            notSignedIn(request, response, pending.get());
        } else {
            signIn(request, response, session.get(), pending.get(), code);
        }
    }

    private void signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            BrowserSession session,
            PendingLogin pending,
            String code)
            throws IOException {
        try {
            Login login = provider.complete(pending, code, request.getParameter("iss"));
            session.signIn(request, login, clock.millis());
            redirect(response, pending.returnTo());
        } catch (IdentityProvider.GrantRefused e) {
            NOT_OURS.send(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } catch (IdentityProvider.ProviderAway e) {
            away(request, response);
        }
    }

    /** Back without a code: cancelled, not allowed, or another window was first and Keycloak asks to begin anew. */
    private void notSignedIn(HttpServletRequest request, HttpServletResponse response, PendingLogin pending)
            throws IOException {
        String error = String.valueOf(request.getParameter("error"));
        if (error.equals("temporarily_unavailable") || error.equals("server_error")) {
            if (pending.attempt() < MOST_ATTEMPTS) {
                begin(request, response, pending.returnTo(), pending.attempt() + 1);
            } else {
                away(request, response);
            }
        } else {
            NOT_DONE.send(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The whole address and from our own settings, because the host a request names may be anything. */
    void redirect(HttpServletResponse response, String path) {
        seeOther(response, settings.address(path));
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
