package org.caseaudit.domain.shared;

import java.util.UUID;

/** How an id is written. */
final class IdText {
    private static final int LENGTH = 36;

    private IdText() {}

    static UUID value(String text) {
        if (text == null || text.length() != LENGTH) { // Java would take 1-1-1-1-1 too
            throw new NotFound("thing");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("thing");
        }
    }
}
