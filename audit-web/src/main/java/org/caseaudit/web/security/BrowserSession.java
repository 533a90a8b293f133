package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What we keep of one browser: strings, numbers and records of them, so that it can move to another server. */
final class BrowserSession {
    private static final String LOGIN = "org.caseaudit.login";
    private static final String PENDING = "org.caseaudit.pending-logins";
    private static final String SENT_LATE = "org.caseaudit.kept-form";
    private static final String CSRF = "org.caseaudit.csrf";

    /** Our own, because the server counts the requests of a script that only looks how much time is left. */
    private static final String LAST_ACTIVE = "org.caseaudit.last-active";

    /**
     * Much longer than anybody may do nothing: a session that is over is to be met by the next request and ended at the
     * identity provider too. Gone by itself it would only mean signing in again, without a password.
     */
    private static final Duration KEPT = Duration.ofHours(12);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One after the other within a session; two sessions that share a lock wait for nothing long. */
    private static final Object[] LOCKS =
            Stream.generate(Object::new).limit(256).toArray();

    private final HttpSession session;

    BrowserSession(HttpSession session) {
        this.session = session;
    }

    /** The session of the browser that asks, if it has one. */
    static Optional<BrowserSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(BrowserSession::new);
    }

    /** The session of the browser that asks; a new one is kept only as long as signing in may take. */
    static BrowserSession begun(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) PendingLogins.PATIENCE.toSeconds());
        }
        return new BrowserSession(session);
    }

    Object lock() {
        return LOCKS[Math.floorMod(session.getId().hashCode(), LOCKS.length)];
    }

    Optional<Login> login() {
        return Optional.ofNullable((Login) session.getAttribute(LOGIN));
    }

    void renew(Login login) {
        session.setAttribute(LOGIN, login);
    }

    /**
     * Somebody has signed in. Unless it is the person who was signed in already, in another window, the session gets a new
     * id and loses what it held: nothing of before, known to whoever, is worth anything afterwards. Only a form that was
     * sent too late stays; it is shown to nobody but the person it says it is of.
     */
    void signIn(HttpServletRequest request, Login login, long now) {
        boolean samePerson = login().filter(before -> before.subject().equals(login.subject()))
                .isPresent();
        if (!samePerson) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> !name.equals(PENDING) && !name.equals(SENT_LATE))
                    .forEach(session::removeAttribute);
            request.changeSessionId();
            session.setMaxInactiveInterval((int) KEPT.toSeconds());
            session.setAttribute(CSRF, random());
        }
        session.setAttribute(LOGIN, login);
        active(now);
    }

    private static String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The token every form of this session must carry; none before somebody has signed in. */
    Optional<String> csrfToken() {
        return Optional.ofNullable((String) session.getAttribute(CSRF));
    }

    /** What somebody sent whose session had ended, with the page it was sent from; it says itself whose it is. */
    Optional<String> keptForm() {
        return Optional.ofNullable((String) session.getAttribute(SENT_LATE));
    }

    void keepForm(String form) {
        session.setAttribute(SENT_LATE, form);
    }

    void forgetForm() {
        session.removeAttribute(SENT_LATE);
    }

    PendingLogins pending() {
        PendingLogins kept = (PendingLogins) session.getAttribute(PENDING);
        return kept == null ? PendingLogins.NONE : kept;
    }

    void pending(UnaryOperator<PendingLogins> change) {
        synchronized (lock()) {
            session.setAttribute(PENDING, change.apply(pending()));
        }
    }

    void active(long now) {
        session.setAttribute(LAST_ACTIVE, now);
    }

    long lastActive() {
        Long at = (Long) session.getAttribute(LAST_ACTIVE);
        return at == null ? 0 : at;
    }

    /**
     * Nobody is signed in any more. Emptied and not ended, because the form that is being sent may hold what somebody has
     * typed: told of an ended session, the server's CDI looks for a conversation among the form's fields, and then nobody
     * else can read them. Signing in gives it another id.
     */
    void empty() {
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        session.setMaxInactiveInterval((int) PendingLogins.PATIENCE.toSeconds());
    }

    void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            return; // another window was first
        }
    }
}
