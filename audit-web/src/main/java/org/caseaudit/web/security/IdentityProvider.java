package org.caseaudit.web.security;

import java.net.URI;

/** Who says who somebody is. It may be away at any time; then the pages say so and nothing is lost. */
interface IdentityProvider {
    /**
     * A sign-in that begins now, with secrets of its own.
     *
     * @throws ProviderAway if it was never reached, so that nobody knows where its sign-in page is
     */
    Beginning begin(String returnTo, int attempt) throws ProviderAway;

    /** @param address of the provider's sign-in page */
    record Beginning(PendingLogin pending, URI address) {}

    /**
     * Who came back with this code.
     *
     * @param issuer who sent them back, where they say so
     * @throws GrantRefused if the code or the token is not good
     */
    Login complete(PendingLogin pending, String code, String issuer) throws GrantRefused, ProviderAway;

    /**
     * The same person, if the provider still stands for them.
     *
     * @throws GrantRefused if it does not: the account was closed, or the session ended there
     */
    Login renewed(Login login) throws GrantRefused, ProviderAway;

    /**
     * Ends the session there too.
     *
     * @return whether that was done
     */
    boolean end(Login login);

    /** The provider does not stand for whoever asks. */
    final class GrantRefused extends Exception {
        private static final long serialVersionUID = 1L;

        GrantRefused(String why) {
            super(why, null, false, false);
        }
    }

    /** The provider does not answer, or not in a way that can be understood. */
    final class ProviderAway extends Exception {
        private static final long serialVersionUID = 1L;

        ProviderAway(String why) {
            super(why, null, false, false);
        }
    }
}
