package org.caseaudit.domain.briefing;

public enum BriefingState {
    /** Chair and coordinator work on it. */
    DRAFT,
    /** With the agencies; what it says stays. */
    SENT
}
