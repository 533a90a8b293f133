package org.caseaudit.domain.template;

/** What an answer is for; the report and the coverage check go by it. */
public enum Purpose {
    /** A fact about the case or the agency's part in it. */
    FACT,
    /** What was found in the file or heard from the practitioner. */
    EVIDENCE,
    /** What difference it made for the child. */
    DIFFERENCE,
    GOOD_PRACTICE,
    DEVELOPMENT,
    OUTSIDE_THEME,
    ABOUT_ANOTHER_AGENCY
}
