package org.caseaudit.web.security;

import java.time.Duration;

/** How long somebody signed in may do nothing. */
record IdleLimit(Duration limit) {
    /** Full seconds until the session ends; 0 when it has ended. Times are milliseconds of the epoch. */
    long secondsLeft(long lastActive, long now) {
        return Math.max(0, (lastActive + limit.toMillis() - now) / 1_000);
    }

    boolean isOver(long lastActive, long now) {
        return now >= lastActive + limit.toMillis();
    }
}
