package org.caseaudit.domain.template;

/** The kind of help or protection plan a child is on; template sections may be meant for some plans only. */
public enum PlanType {
    UNIVERSAL,
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    CARE_LEAVER
}
