package org.caseaudit.domain.shared;

/** Somebody else changed it first. Where texts could be lost it carries yours, theirs and the original. */
public final class Stale extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Object yours;
    private final transient Object theirs;
    private final transient Object original;

    public Stale(Object yours, Object theirs, Object original) {
        super(
                "stale",
                "Somebody changed this after you read it. Nothing was saved: compare yours with theirs, then send again.");
        this.yours = yours;
        this.theirs = theirs;
        this.original = original;
    }

    public Stale() {
        this(null, null, null);
    }

    public Object yours() {
        return yours;
    }

    public Object theirs() {
        return theirs;
    }

    public Object original() {
        return original;
    }
}
