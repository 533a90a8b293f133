package org.caseaudit.api.access;

import java.util.function.Supplier;
import org.caseaudit.api.problem.Problems;

/** A program's first requests often come several at once; only one of them can link the person to their sign-in. */
final class FirstSight {
    private FirstSight() {}

    /** Tries a second time when another request has linked the person meanwhile. */
    static <T> T retried(Supplier<T> signIn) {
        try {
            return signIn.get();
        } catch (RuntimeException e) {
            if (Problems.isCollision(e)) {
                return signIn.get();
            }
            throw e;
        }
    }
}
