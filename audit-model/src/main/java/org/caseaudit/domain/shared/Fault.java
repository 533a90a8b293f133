package org.caseaudit.domain.shared;

import java.util.Objects;

/** One thing wrong with what somebody sent: where it stands, and what to do about it in words. */
public record Fault(String field, String message) {
    public Fault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
