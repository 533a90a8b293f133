package org.caseaudit.domain.grading;

/**
 * From where on an answer is pointed out. Shown on the page with the list, because they are ours to choose.
 *
 * @param shortText texts of fewer characters are very short
 * @param copyWords only texts of at least so many words can be copied; short ones are alike by chance
 * @param alike share of word triples two texts have in common from which they are nearly the same, 0 to 1
 */
public record DepthThresholds(int shortText, int copyWords, double alike) {
    public static final DepthThresholds DEFAULT = new DepthThresholds(60, 12, 0.8);
}
