package org.caseaudit.domain.cycle;

/** How the cases came to be in the audit; decides what the report may say about cases in general. */
public enum SampleMethod {
    /** Drawn at random from a list of candidates. */
    DRAWN,
    /** Chosen by somebody for a reason. */
    CHOSEN
}
