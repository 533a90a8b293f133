package org.caseaudit.web.security;

/** Somebody has signed in whom nobody has given a role. */
public final class NotKnownHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotKnownHere() {
        super("Nobody has given you a role here. Ask the administrator of your partnership.", null, false, false);
    }
}
