package org.caseaudit.dev;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords made at start and forgotten at the end; letters, digits, {@code -} and {@code _} only. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Twelve random bytes as text; what a generated password is made of. */
    public static String random() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
