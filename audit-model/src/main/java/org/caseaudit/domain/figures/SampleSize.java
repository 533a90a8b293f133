package org.caseaudit.domain.figures;

/** How many cases it takes to know a share; the plan before a draw and the measure of what a sample is worth after it. */
public final class SampleSize {
    private SampleSize() {}

    /**
     * Cases to draw so that the share found is within {@code reach} (0 to 1) of the true one with 95% confidence, whatever
     * the share: n0 = z² / (4 reach²), corrected for a finite number of eligible cases as n0 / (1 + (n0 - 1) / eligible),
     * rounded up (Cochran 1977, section 4.4). Normal approximation: good for planning, the exact interval is the judge.
     */
    public static int toKnowWithin(double reach, int eligible) {
        double unlimited = Wilson.Z * Wilson.Z / (4 * reach * reach);
        return (int) Math.ceil(unlimited / (1 + (unlimited - 1) / eligible));
    }
}
