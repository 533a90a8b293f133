package org.caseaudit.domain.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Arithmetic in whole numbers, rounded once at the end: figures near a limit must not depend on rounding on the way. */
final class Exact {
    private Exact() {}

    /** The fraction as the double nearest to it. */
    static double ratio(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** In how many ways {@code chosen} can be taken from {@code from}; 0 when they cannot. */
    static BigInteger binomial(int from, int chosen) {
        if (chosen < 0 || chosen > from) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= Math.min(chosen, from - chosen); i++) {
            ways = ways.multiply(BigInteger.valueOf(from - i + 1L)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
