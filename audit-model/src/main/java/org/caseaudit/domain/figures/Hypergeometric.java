package org.caseaudit.domain.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Drawing without replacement: of {@code population} cases {@code marked} are of a kind and {@code drawn} are taken. Counts
 * the possible samples by how many of that kind they hold; exact, in whole numbers.
 */
record Hypergeometric(int population, int marked, int drawn) {
    /** Fewest marked cases a sample can hold. */
    int fewest() {
        return Math.max(0, drawn - (population - marked));
    }

    /** Most marked cases a sample can hold. */
    int most() {
        return Math.min(drawn, marked);
    }

    /** Number of all possible samples. */
    BigInteger samples() {
        return Exact.binomial(population, drawn);
    }

    /** Number of samples with exactly so many marked cases. */
    BigInteger samplesWith(int found) {
        return Exact.binomial(marked, found).multiply(Exact.binomial(population - marked, drawn - found));
    }

    BigInteger samplesWithAtLeast(int found) {
        return sum(Math.max(found, fewest()), most());
    }

    BigInteger samplesWithAtMost(int found) {
        return sum(fewest(), Math.min(found, most()));
    }

    /** For each possible number of marked cases the number of samples, the fewest first. */
    List<BigInteger> counts() {
        return counts(fewest(), most());
    }

    private BigInteger sum(int from, int to) {
        return counts(from, to).stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Each follows from the one before: C(M,k+1) C(N-M,n-k-1) = C(M,k) C(N-M,n-k) (M-k)(n-k) / ((k+1)(N-M-n+k+1)). */
    private List<BigInteger> counts(int from, int to) {
        List<BigInteger> counts = new ArrayList<>();
        BigInteger current = samplesWith(from);
        for (int found = from; found <= to; found++) {
            counts.add(current);
            current = current.multiply(BigInteger.valueOf((long) (marked - found) * (drawn - found)))
                    .divide(BigInteger.valueOf((found + 1L) * (population - marked - drawn + found + 1L)));
        }
        return counts;
    }
}
