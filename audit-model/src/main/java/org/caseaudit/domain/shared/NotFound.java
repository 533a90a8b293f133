package org.caseaudit.domain.shared;

/** There is no such thing, or its existence is not this person's to know: both look the same. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("not-found", "There is no such " + what + ", or it is not yours to see.");
    }
}
