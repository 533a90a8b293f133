package org.caseaudit.domain.grading;

import org.caseaudit.domain.shared.Faults;

/**
 * From where on an answer is pointed out. Shown on the page with the list, because they are the partnership's to choose.
 *
 * @param shortText texts of fewer characters are very short
 * @param copyWords only texts of at least so many words can be copied; short ones are alike by chance
 * @param alike share of word triples two texts have in common from which they are nearly the same, 0 to 1
 */
public record DepthThresholds(int shortText, int copyWords, double alike) {
    public static final DepthThresholds DEFAULT = new DepthThresholds(60, 12, 0.8);

    private static final int LONGEST_SHORT_TEXT = 1_000;
    private static final int MOST_COPY_WORDS = 500;
    private static final double LEAST_ALIKE = 0.5;

    /** Notes what is out of bounds: whole numbers of a size a text can have, and at least half of the triples. */
    public void check(Faults faults) {
        faults.wholeNumber("depth.shortText", shortText, 0, LONGEST_SHORT_TEXT);
        faults.wholeNumber("depth.copyWords", copyWords, Copies.TRIPLE, MOST_COPY_WORDS);
        faults.require(
                alike >= LEAST_ALIKE && alike <= 1,
                "depth.alike",
                "Enter a share from " + LEAST_ALIKE + " to 1; below a half, texts on one subject are alike by chance.");
    }
}
