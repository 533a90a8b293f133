package org.caseaudit.api.rest;

import java.util.function.Supplier;
import org.caseaudit.api.problem.Problems;

/** Two requests that write the same new thing at the same moment: one of them fails in the database. */
public final class Collisions {
    private Collisions() {}

    /** Tries a second time, which then finds what the other request wrote. */
    public static <T> T retried(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (Problems.isCollision(e)) {
                return work.get();
            }
            throw e;
        }
    }
}
