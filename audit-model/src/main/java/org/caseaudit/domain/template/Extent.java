package org.caseaudit.domain.template;

/** How far a template covers a practice area; the LGA's peers said yes, partial and no. */
public enum Extent {
    FULLY,
    PARTLY,
    NOT
}
