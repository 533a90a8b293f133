package org.caseaudit.api.rest;

import java.util.function.Supplier;
import org.caseaudit.api.problem.Problems;

/** Two requests that write the same new thing at the same moment: one of them fails in the database. */
public final class Collisions {
    private static final int MOST_RETRIES = 3;

    private Collisions() {}

    /** Tries again, which then finds what the other request wrote, once that has become visible. */
    public static <T> T retried(Supplier<T> work) {
        for (int retry = 0; retry < MOST_RETRIES; retry++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!Problems.isCollision(e)) {
                    throw e;
                }
            }
        }
        return work.get();
    }
}
