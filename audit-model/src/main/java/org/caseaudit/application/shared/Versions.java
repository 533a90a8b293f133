package org.caseaudit.application.shared;

import org.caseaudit.domain.shared.Stale;

/** The version somebody read must be the one they change. */
public final class Versions {
    private Versions() {}

    /** Refuses with {@link Stale} when somebody else was here in between. */
    public static void require(int current, int expected) {
        if (current != expected) {
            throw new Stale();
        }
    }
}
