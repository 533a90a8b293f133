package org.caseaudit.domain.casefile;

/** What is known of the child's situation, for the composition of the sample. */
public enum Feature {
    DOMESTIC_ABUSE,
    PARENTAL_MENTAL_ILL_HEALTH,
    PARENTAL_SUBSTANCE_MISUSE,
    PARENTAL_LEARNING_DISABILITY,
    NEGLECT,
    PHYSICAL_ABUSE,
    EMOTIONAL_ABUSE,
    SEXUAL_ABUSE,
    EXPLOITATION,
    MISSING_EPISODES,
    YOUNG_CARER,
    HOUSING_NEED,
    PRIVATE_FOSTERING
}
