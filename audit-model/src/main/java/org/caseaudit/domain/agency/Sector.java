package org.caseaudit.domain.agency;

/** What kind of partner an agency is; template questions may be meant for some sectors only. */
public enum Sector {
    SOCIAL_CARE,
    EARLY_HELP,
    POLICE,
    HEALTH,
    MENTAL_HEALTH,
    GENERAL_PRACTICE,
    EDUCATION,
    PROBATION,
    YOUTH_JUSTICE,
    HOUSING,
    SUBSTANCE_MISUSE,
    VOLUNTARY,
    OTHER
}
