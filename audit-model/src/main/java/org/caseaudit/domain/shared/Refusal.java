package org.caseaudit.domain.shared;

/**
 * The four ways in which the product says no. Each carries a sentence a person can act on and no personal data;
 * the adapters turn it into a problem document or a page, nothing else is caught there.
 */
public abstract sealed class Refusal extends RuntimeException permits NotFound, NotAllowed, RuleBroken, Stale {
    private static final long serialVersionUID = 1L;

    private final String code;

    Refusal(String code, String message) {
        super(message, null, false, false); // a refusal is an answer, not a fault: it needs no stack trace
        this.code = code;
    }

    /** Stable slug, for programs: becomes the problem type. */
    public String code() {
        return code;
    }
}
