package org.caseaudit.domain.actionplan;

/** What a list from elsewhere left out of an action. */
public enum Gap {
    /** Nobody is named, several are, or it is "not clear". */
    NO_CLEAR_OWNER,
    /** Somebody is named, who holds no role here. */
    OWNER_NOT_KNOWN_HERE,
    NO_AGENCY,
    NO_DATE,
    NO_MEASURE
}
