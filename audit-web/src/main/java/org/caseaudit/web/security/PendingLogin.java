package org.caseaudit.web.security;

import java.io.Serializable;

/**
 * Somebody was led to the identity provider and is expected back.
 *
 * @param state comes back with them, and shows that this browser was led there by us
 * @param nonce comes back in the token, which shows that it was made for this time
 * @param verifier of PKCE: only who knows it can turn the code into a token
 * @param returnTo the page that was asked for
 * @param begun in milliseconds of the epoch
 * @param attempt how often in a row, because the identity provider may ask to begin anew
 */
record PendingLogin(String state, String nonce, String verifier, String returnTo, long begun, int attempt)
        implements Serializable {
    /** Never what it is for: whoever knows these could come back in somebody's place. */
    @Override
    public String toString() {
        return "Pending sign-in";
    }
}
