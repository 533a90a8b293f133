package org.caseaudit.domain.figures;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * How often each two grades met on the same case: Krippendorff's coincidence matrix (Krippendorff 2011), in exact whole
 * numbers. Holds pairable cases only: on the data of his section C a case with one grade, counted in, turns .81539 into
 * .81607.
 */
final class Coincidences {
    /** Common multiple of all m - 1, so that the share 1 / (m - 1) of each case is a whole number. */
    private final BigInteger unit;

    private final BigInteger[][] met;
    private final long[] frequencies;

    private Coincidences(BigInteger unit, BigInteger[][] met, long[] frequencies) {
        this.unit = unit;
        this.met = met;
        this.frequencies = frequencies;
    }

    /** From how often each grade (index 0 the best) was given in each pairable case. */
    static Coincidences of(List<int[]> pairableCases, int steps) {
        BigInteger unit = BigInteger.ONE;
        for (int[] counts : pairableCases) {
            unit = Exact.leastCommonMultiple(unit, BigInteger.valueOf(gradesIn(counts) - 1L));
        }
        BigInteger[][] met = new BigInteger[steps][steps];
        for (BigInteger[] row : met) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        Coincidences all = new Coincidences(unit, met, new long[steps]);
        pairableCases.forEach(counts -> all.count(counts, 1));
        return all;
    }

    /** The same without one of its cases. */
    Coincidences without(int[] pairableCase) {
        BigInteger[][] fewer = new BigInteger[met.length][];
        for (int grade = 0; grade < met.length; grade++) {
            fewer[grade] = met[grade].clone();
        }
        Coincidences rest = new Coincidences(unit, fewer, frequencies.clone());
        rest.count(pairableCase, -1);
        return rest;
    }

    /**
     * Krippendorff's alpha = 1 - Do / De. Do is the mean squared distance of grades given to the same case, each case
     * weighing as much as it has grades; De that of any two of the compared grades. Null when undefined: no grades, or
     * only one of them occurs.
     */
    Double alpha(Metric metric) {
        BigInteger observed = BigInteger.ZERO;
        BigInteger expected = BigInteger.ZERO;
        for (int one = 0; one < frequencies.length; one++) {
            for (int other = one + 1; other < frequencies.length; other++) {
                BigInteger distance = BigInteger.valueOf(metric.distance(frequencies, one, other));
                observed = observed.add(distance.multiply(met[one][other]));
                expected = expected.add(distance.multiply(BigInteger.valueOf(frequencies[one] * frequencies[other])));
            }
        }
        if (expected.signum() == 0) {
            return null;
        }
        BigInteger whole = expected.multiply(unit);
        return Exact.ratio(whole.subtract(observed.multiply(BigInteger.valueOf(total() - 1))), whole);
    }

    /** How often each grade occurs among the compared ones, index 0 the best. */
    long[] frequencies() {
        return frequencies.clone();
    }

    /** Number of compared grades. */
    long total() {
        long total = 0;
        for (long frequency : frequencies) {
            total += frequency;
        }
        return total;
    }

    private void count(int[] counts, int sign) {
        BigInteger share =
                unit.divide(BigInteger.valueOf(gradesIn(counts) - 1L)).multiply(BigInteger.valueOf(sign));
        for (int one = 0; one < counts.length; one++) {
            frequencies[one] += (long) sign * counts[one];
            for (int other = one + 1; other < counts.length; other++) {
                met[one][other] =
                        met[one][other].add(share.multiply(BigInteger.valueOf((long) counts[one] * counts[other])));
            }
        }
    }

    private static int gradesIn(int[] counts) {
        int grades = 0;
        for (int count : counts) {
            grades += count;
        }
        return grades;
    }
}
