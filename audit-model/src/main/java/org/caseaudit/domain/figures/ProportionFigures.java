package org.caseaudit.domain.figures;

import java.util.List;

/**
 * What a sample says about the share of good cases among all eligible ones. All but the sentence is null where the cases
 * were not drawn so that they could say anything.
 *
 * @param low smallest number of good cases among the eligible that is compatible with the sample: lower limit of the exact
 *     95% hypergeometric interval
 * @param high largest such number; the same as {@code low} when every eligible case was audited
 * @param wilson lower and upper limit of the 95% Wilson score interval for the share (0 to 1), which takes the number of
 *     eligible cases for unknown and large (Wilson 1927; Brown, Cai and DasGupta 2001)
 * @param sentence what may be said of this, in words
 */
public record ProportionFigures(Integer low, Integer high, List<Double> wilson, String sentence) {
    public ProportionFigures {
        wilson = wilson == null ? null : List.copyOf(wilson);
    }
}
