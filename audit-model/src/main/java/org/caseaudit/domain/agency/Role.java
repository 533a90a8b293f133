package org.caseaudit.domain.agency;

/** What a person may be in a partnership. */
public enum Role {
    CHAIR(false),
    COORDINATOR(false),
    AUDITOR(true),
    AGENCY_LEAD(true),
    BOARD_MEMBER(false),
    SCRUTINEER(false),
    ADMINISTRATOR(false);

    private final boolean ofAgency;

    Role(boolean ofAgency) {
        this.ofAgency = ofAgency;
    }

    /** Whether the role is held for one agency, not for the partnership. */
    public boolean ofAgency() {
        return ofAgency;
    }
}
