package org.caseaudit.domain.sampling;

import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.shared.Faults;

/**
 * How a sample is to be drawn.
 *
 * @param size how many cases
 * @param minimum the fewest a group gives, or all its cases if it has fewer
 * @param seed from outside, for instance dice thrown in the meeting or a lottery's numbers; null to have one made
 * @param seedSource where the seed comes from, so that others can believe it; null when it is made here
 * @param reason why it is drawn again; null for the first draw
 */
public record DrawOrder(Integer size, Integer minimum, String seed, String seedSource, String reason) {
    /** Refuses a size that is no audit, a seed without source, and a source without seed. */
    public void check() {
        Faults faults = new Faults();
        faults.wholeNumber("size", size, 1, CaseFile.MOST_IN_A_CYCLE);
        if (seed == null) {
            faults.require(seedSource == null, "seedSource", "Give the seed that comes from there, or leave both out.");
        } else {
            faults.text("seed", seed, SampleDraw.MOST_SEED_CHARACTERS)
                    .text("seedSource", seedSource, Faults.SHORT_TEXT);
        }
        faults.throwIfAny("This sample cannot be drawn.");
    }
}
