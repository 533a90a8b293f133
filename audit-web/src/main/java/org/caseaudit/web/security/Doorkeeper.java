package org.caseaudit.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caseaudit.web.settings.Settings;

/**
 * Says of a session whether somebody is signed in: not when they did nothing for too long, and not when the identity
 * provider, asked again whenever its word runs out, does not stand for them any more.
 */
@ApplicationScoped
class Doorkeeper {
    private final IdentityProvider provider;
    private final IdleLimit idle;
    private final Clock clock;

    protected Doorkeeper() {
        this.provider = null; // for the proxy
        this.idle = null;
        this.clock = null;
    }

    @Inject
    Doorkeeper(IdentityProvider provider, Settings settings, Clock clock) {
        this(provider, new IdleLimit(settings.idleLimit()), clock);
    }

    Doorkeeper(IdentityProvider provider, IdleLimit idle, Clock clock) {
        this.provider = provider;
        this.idle = idle;
        this.clock = clock;
    }

    /** Lets in, which counts as doing something. */
    Visit admitted(BrowserSession session) {
        try {
            if (stillThere(session).isEmpty()) {
                return Visit.OF_NOBODY;
            }
            Visit visit = vouchedFor(session);
            if (visit.who().isPresent()) {
                session.active(clock.millis());
            }
            return visit;
        } catch (IllegalStateException endedMeanwhile) {
            return Visit.OF_NOBODY; // by another window of the same browser
        }
    }

    /** Who is signed in, without letting in: for what everybody may see, and says who is there only by the way. */
    Optional<Login> glimpsed(BrowserSession session) {
        try {
            return session.login().filter(login -> !idle.isOver(session.lastActive(), clock.millis()));
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Until the session ends for want of doing; looking at it is not doing. */
    long secondsLeft(BrowserSession session) {
        try {
            return stillThere(session).isEmpty() ? 0 : idle.secondsLeft(session.lastActive(), clock.millis());
        } catch (IllegalStateException endedMeanwhile) {
            return 0;
        }
    }

    /** Ends both sessions of somebody who was away too long: whoever sits there now has to know the password. */
    private Optional<Login> stillThere(BrowserSession session) {
        Optional<Login> login = session.login();
        if (login.isPresent() && idle.isOver(session.lastActive(), clock.millis())) {
            session.empty();
            provider.end(login.get());
            return Optional.empty();
        }
        return login;
    }

    private Visit vouchedFor(BrowserSession session) {
        Login login = session.login().orElseThrow(IllegalStateException::new);
        if (login.freshness(clock.millis()) == Login.Freshness.FRESH) {
            return Visit.of(login);
        }
        synchronized (session.lock()) {
            Login latest = session.login().orElseThrow(IllegalStateException::new); // another request may have asked
            return latest.freshness(clock.millis()) == Login.Freshness.FRESH
                    ? Visit.of(latest)
                    : asked(session, latest);
        }
    }

    private Visit asked(BrowserSession session, Login login) {
        try {
            Login renewed = provider.renewed(login);
            session.renew(renewed);
            return Visit.of(renewed);
        } catch (IdentityProvider.GrantRefused notAnyMore) {
            session.empty();
            return Visit.OF_NOBODY;
        } catch (IdentityProvider.ProviderAway away) {
            return login.freshness(clock.millis()) == Login.Freshness.DUE ? Visit.of(login) : Visit.UNSURE;
        }
    }
}
