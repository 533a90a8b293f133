package org.caseaudit.dev;

import java.util.Locale;

/** Which database the local stack runs on. */
public enum DatabaseKind {
    H2,
    MARIADB;

    /** As written on a command line, in any case. */
    public static DatabaseKind named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no database \"" + name + "\" here: say h2 or mariadb", e);
        }
    }
}
