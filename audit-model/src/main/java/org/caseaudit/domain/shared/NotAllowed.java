package org.caseaudit.domain.shared;

/** The person may know of it, but may not do this to it. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super("not-allowed", message);
    }
}
