package org.caseaudit.domain.figures;

import java.util.List;

/**
 * The exact Mann-Whitney test (Mann and Whitney 1947; with ties after Lehmann 1975): how often a re-shuffle of all grades
 * over the two cycles has a rank sum at least as far from its mean as the one found.
 */
final class MannWhitney {
    /** Cases in a cycle up to which it is calculated; bounds the work to a fraction of a second. */
    static final int MOST_CASES = 100;

    /** Ranks are doubled throughout, so that mid-ranks are whole numbers and "at least as far" is exact. */
    private final int[] doubledRanks;

    private final int[] tied;
    private final int all;

    private MannWhitney(List<Integer> before, List<Integer> after) {
        tied = new int[before.size()];
        doubledRanks = new int[before.size()];
        int below = 0;
        for (int grade = 0; grade < tied.length; grade++) {
            tied[grade] = before.get(grade) + after.get(grade);
            doubledRanks[grade] = 2 * below + tied[grade] + 1;
            below += tied[grade];
        }
        all = below;
    }

    /** Two-sided p; null when a cycle has more than {@link #MOST_CASES} cases. */
    static Double exactP(TwoCycles cycles) {
        if (Math.max(cycles.casesBefore(), cycles.casesAfter()) > MOST_CASES) {
            return null;
        }
        return new MannWhitney(cycles.before(), cycles.after()).twoSided(cycles.before(), cycles.casesBefore());
    }

    private double twoSided(List<Integer> before, int cases) {
        int mean = cases * (all + 1);
        int found = 0;
        for (int grade = 0; grade < tied.length; grade++) {
            found += before.get(grade) * doubledRanks[grade];
        }
        if (found == mean) {
            return 1; // nothing is nearer to the mean
        }
        double[] ways = waysToEachSum(cases);
        double total = 0;
        double asFar = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            total += ways[sum];
            asFar += Math.abs(sum - mean) >= Math.abs(found - mean) ? ways[sum] : 0;
        }
        return asFar / total;
    }

    /**
     * In how many ways so many cases can be taken from all, for each sum of their doubled ranks. Doubles do: nothing is
     * subtracted, so their relative error stays near 1e-14, and C(200, 100) is far from their limit.
     */
    private double[] waysToEachSum(int cases) {
        double[][] ways = new double[cases + 1][];
        for (int taken = 0; taken <= cases; taken++) {
            ways[taken] = new double[taken * (2 * all - taken + 1) + 1]; // the highest ranks add up to no more
        }
        ways[0][0] = 1;
        for (int grade = 0; grade < tied.length; grade++) {
            for (int taken = cases; taken > 0; taken--) { // from above, so that each grade is added once
                for (int more = 1; more <= Math.min(tied[grade], taken); more++) {
                    double choices = Exact.binomial(tied[grade], more).doubleValue();
                    add(ways[taken - more], ways[taken], more * doubledRanks[grade], choices);
                }
            }
        }
        return ways[cases];
    }

    private static void add(double[] from, double[] to, int shift, double times) {
        for (int sum = 0; sum < from.length; sum++) {
            if (from[sum] > 0) {
                to[sum + shift] += times * from[sum];
            }
        }
    }
}
