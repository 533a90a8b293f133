package org.caseaudit.domain.assignment;

/** Why an agency has nothing to return; the kinds mean different things for practice and are never added up. */
public enum NilReturn {
    NOT_KNOWN,
    NO_RECORDS,
    NOT_INFORMED
}
