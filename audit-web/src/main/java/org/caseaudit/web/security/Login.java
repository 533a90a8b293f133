package org.caseaudit.web.security;

import java.io.Serializable;
import org.caseaudit.application.agency.SignIn;

/**
 * Somebody signed in, as kept in the session: strings and numbers only, so that another server can go on with it. Of the
 * tokens only the one that is needed again is kept.
 *
 * @param goodUntil until when the identity provider's word holds, in milliseconds of the epoch
 */
record Login(String subject, String email, boolean emailVerified, String refreshToken, long goodUntil)
        implements Serializable {
    /** How long before its end the identity provider is asked anew. */
    private static final long ASK_BEFORE = 30_000;

    enum Freshness {
        /** The identity provider's word holds. */
        FRESH,
        /** It still holds, but it is time to ask anew. */
        DUE,
        /** It holds no more: nobody is let in before it was asked. */
        LAPSED
    }

    Freshness freshness(long now) {
        if (now >= goodUntil) {
            return Freshness.LAPSED;
        }
        return now >= goodUntil - ASK_BEFORE ? Freshness.DUE : Freshness.FRESH;
    }

    Login renewed(String newRefreshToken, long newGoodUntil) {
        return new Login(subject, email, emailVerified, newRefreshToken, newGoodUntil);
    }

    SignIn.Token token() {
        return new SignIn.Token(subject, email, emailVerified);
    }

    /** Never the token, and nobody's address. */
    @Override
    public String toString() {
        return "Login of " + subject;
    }
}
