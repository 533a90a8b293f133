package org.caseaudit.domain.sampling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.shared.Faults;

/**
 * A stratified random sample with all it takes to draw it again.
 *
 * @param frameHash see {@link Frame#hash}
 * @param strata in the order of the frame
 */
public record SampleDraw(String frameHash, List<StratumDraw> strata) {
    public static final int MOST_SEED_CHARACTERS = 200;

    public SampleDraw {
        strata = List.copyOf(strata);
    }

    /**
     * Draws: each stratum gives its allocation (see {@link #allocate}), namely its cases with the lowest {@link Ticket}s.
     * The same seed and frame always give the same sample, in whatever order the cases are sent.
     *
     * <p>Refuses, naming each element, with {@link org.caseaudit.domain.shared.RuleBroken}: what a {@link Frame} and {@link
     * #allocate} refuse, and a seed that is missing, too long or holds a line break or another invisible character. An
     * empty seed is a seed.
     */
    public static SampleDraw of(String seed, Integer size, Integer minimum, List<Stratum> strata) {
        Faults faults = new Faults();
        checkSeed(seed, faults);
        Allocation.checkNumbers(size, minimum, faults);
        Frame.check(strata, faults);
        if (!faults.any()) {
            Allocation.check(sizes(strata), size, minimum, faults);
        }
        faults.throwIfAny("This sample cannot be drawn.");
        Frame frame = new Frame(strata);
        Map<String, Integer> allocation = allocate(frame, size, minimum);
        return new SampleDraw(
                frame.hash(),
                frame.strata().stream()
                        .map(stratum -> StratumDraw.of(stratum, allocation.get(stratum.key()), seed))
                        .toList());
    }

    /**
     * How many cases each stratum gives: in proportion to its size by largest remainder, but at least the minimum or all
     * its cases. Needs no seed, so it can be shown and recorded with the frame's hash before there is one.
     *
     * <p>Refuses with {@link org.caseaudit.domain.shared.RuleBroken} a size or minimum that is missing or negative, a size
     * beyond the frame, and minima that add up to more than the size.
     */
    public static Map<String, Integer> allocate(Frame frame, Integer size, Integer minimum) {
        return Allocation.of(sizes(frame.strata()), size, minimum);
    }

    /** Whether the case is in the sample. */
    public boolean drew(String id) {
        return strata.stream().anyMatch(stratum -> stratum.drawn().contains(id));
    }

    private static Map<String, Integer> sizes(List<Stratum> strata) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        strata.forEach(stratum -> sizes.put(stratum.key(), stratum.cases().size()));
        return sizes;
    }

    private static void checkSeed(String seed, Faults faults) {
        if (!faults.present("seed", seed)) {
            return;
        }
        if (seed.length() > MOST_SEED_CHARACTERS) {
            faults.add("seed", "is longer than " + MOST_SEED_CHARACTERS + " characters");
        }
        if (seed.codePoints().anyMatch(FrameLabel::isInvisible)) {
            faults.add("seed", "holds a line break, tab or another invisible character");
        }
    }
}
