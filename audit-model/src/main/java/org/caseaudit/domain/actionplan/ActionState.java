package org.caseaudit.domain.actionplan;

/** Where an action stands; overdue is computed, not a state. */
public enum ActionState {
    PROPOSED,
    ACCEPTED,
    EVIDENCED,
    CLOSED,
    /** Taken into a later cycle by name. */
    CARRIED_FORWARD;

    /** Whether anything is still to be done in this cycle. */
    public boolean open() {
        return this != CLOSED && this != CARRIED_FORWARD;
    }
}
