package org.caseaudit.domain.figures;

/**
 * The 95% score interval for a share of n cases (Wilson 1927): (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), with p
 * the share found and z the .975 quantile of the normal distribution. Unit: share, 0 to 1. Never the Wald interval, which
 * with this few cases covers as little as a fifth of what it promises.
 */
record Wilson(double low, double high) {
    static final double Z = 1.959963984540054;

    static Wilson of(int good, int cases) {
        double share = (double) good / cases;
        double square = Z * Z / cases;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z * Math.sqrt(share * (1 - share) / cases + square / cases / 4) / (1 + square);
        // at the ends the formula gives 0 and 1; rounding must not leave the scale
        return new Wilson(good == 0 ? 0 : middle - reach, good == cases ? 1 : middle + reach);
    }
}
