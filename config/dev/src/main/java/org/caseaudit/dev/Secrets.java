package org.caseaudit.dev;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords made at start and forgotten at the end; letters, digits, {@code -} and {@code _} only. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
