package org.caseaudit.domain.document;

/** For whom a document is made. */
public enum Edition {
    /** With grades by case and the words about them. */
    RESTRICTED,
    /** Without anything about single cases, and without small numbers of children. */
    PUBLIC
}
