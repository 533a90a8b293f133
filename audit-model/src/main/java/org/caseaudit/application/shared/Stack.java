package org.caseaudit.application.shared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Where something went wrong, without what was said about it: databases repeat the values they refuse in their messages,
 * and a value may be a child's name.
 */
public final class Stack {
    /** The rest is the server's way to us, the same each time. */
    private static final int DEEPEST = 40;

    private Stack() {}

    /** One line per cause and frame. */
    public static String of(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            out.append(out.isEmpty() ? "" : "Caused by: ")
                    .append(cause.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
                out.append("\tat ").append(frames[i]).append('\n');
            }
        }
        return out.toString();
    }
}
