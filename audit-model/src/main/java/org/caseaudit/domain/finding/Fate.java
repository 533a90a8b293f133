package org.caseaudit.domain.finding;

/** What became of a finding. */
public enum Fate {
    UNDECIDED,
    INCLUDED,
    LEFT_OUT
}
