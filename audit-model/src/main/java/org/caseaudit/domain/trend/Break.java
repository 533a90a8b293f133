package org.caseaudit.domain.trend;

/** Why the figures of two audits must not be joined: what looks like a change would be a change of the measure. */
public enum Break {
    /** Graded on another scale, or "good" begins elsewhere on it. */
    SCALE,
    /** Cases drawn then and chosen now, or the other way round. */
    SAMPLE,
    /** The tool asks something else about the area. */
    TEMPLATE_AREA
}
