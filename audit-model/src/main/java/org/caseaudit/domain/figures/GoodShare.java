package org.caseaudit.domain.figures;

import org.caseaudit.domain.shared.Faults;

/**
 * How many cases were graded good or better, one agreed grade for each case.
 *
 * <p>Making one refuses, naming each member, with {@link org.caseaudit.domain.shared.RuleBroken}: members that are missing,
 * more than {@link #MOST_ELIGIBLE} or no eligible cases, more sampled than eligible, more good than sampled.
 *
 * @param eligible cases the sample stands for
 * @param sampled cases audited and graded
 * @param good cases among these graded good or better
 */
public record GoodShare(Integer eligible, Integer sampled, Integer good) {
    public static final int MOST_ELIGIBLE = 10_000;

    public GoodShare {
        Faults faults = new Faults();
        boolean framed = faults.wholeNumber("eligible", eligible, 1, MOST_ELIGIBLE);
        boolean counted = faults.wholeNumber("sampled", sampled, 1, framed ? eligible : MOST_ELIGIBLE);
        faults.wholeNumber("good", good, 0, counted ? sampled : MOST_ELIGIBLE);
        faults.throwIfAny("These numbers are no share of a sample.");
    }

    boolean isCensus() {
        return sampled.equals(eligible);
    }
}
