package org.caseaudit.domain.voice;

/** Whether the person agreed that the audit uses what they said. Nobody asked is not the same as no, and not a yes. */
public enum Consent {
    YES,
    NO,
    NOT_ASKED
}
