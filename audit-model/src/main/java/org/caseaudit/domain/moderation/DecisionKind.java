package org.caseaudit.domain.moderation;

public enum DecisionKind {
    /** One grade for all. */
    AGREED,
    /** No common grade, or not everybody's: each dissent is kept by name with its reason. */
    AGREED_TO_DIFFER
}
