package org.caseaudit.domain.figures;

/**
 * What an alpha permits (Krippendorff 2004, p. 241: .800 is customary, .667 the lowest conceivable limit for tentative
 * conclusions). Not the labels of Landis and Koch: they were made for kappa and call .41 moderate.
 */
enum Band {
    CONSISTENT,
    TENTATIVE,
    NOT_COMPARABLE;

    static Band of(double alpha) {
        if (alpha >= 0.8) {
            return CONSISTENT;
        }
        return alpha >= 0.667 ? TENTATIVE : NOT_COMPARABLE;
    }
}
