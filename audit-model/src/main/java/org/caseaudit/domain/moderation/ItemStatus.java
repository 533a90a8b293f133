package org.caseaudit.domain.moderation;

/** How the agencies' grades of one item lie to each other. */
public enum ItemStatus {
    /** Two or more agencies, all the same grade. */
    UNANIMOUS,
    /** Two or more agencies, not all the same grade. */
    SPREAD,
    /** Only one agency graded it, so nothing confirms or contradicts it. */
    ONE_AGENCY,
    /** Nobody graded it. */
    NONE
}
