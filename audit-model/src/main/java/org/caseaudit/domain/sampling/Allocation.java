package org.caseaudit.domain.sampling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.domain.shared.Faults;

/**
 * How many cases each stratum gives to a sample: in proportion to its size, with a minimum, by largest remainder, all in
 * whole numbers.
 *
 * <p>The rule (of several in use; "reserve the minimum first, share out the rest" gives other numbers): every stratum whose
 * proportional share falls below its minimum is fixed at the minimum, again and again while there is one; the rest is
 * shared in proportion among the others, what is left over by the largest remainders. Hence no stratum gets less than the
 * minimum (or all its cases), none more than it has, and a larger one never less than a smaller one. Largest remainder
 * (Hamilton) has the Alabama paradox: with a larger sample a stratum can get fewer, so an enlarged sample keeps what was
 * drawn.
 */
final class Allocation {
    private final Map<String, Integer> sizes;
    private final int minimum;
    private final Map<String, Integer> given = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private long rest;
    private long casesInOpen;

    private Allocation(Map<String, Integer> sizes, int size, int minimum) {
        this.sizes = sizes;
        this.minimum = minimum;
        this.rest = size;
        sizes.forEach((key, cases) -> {
            given.put(key, 0);
            open.add(key);
            casesInOpen += cases;
        });
    }

    /**
     * Cases for each stratum, in the order of the sizes.
     *
     * <p>Refuses with {@link org.caseaudit.domain.shared.RuleBroken} what {@link #check} finds.
     */
    static Map<String, Integer> of(Map<String, Integer> sizes, Integer size, Integer minimum) {
        Faults faults = new Faults();
        check(sizes, size, minimum, faults);
        faults.throwIfAny("This sample cannot be drawn from these strata.");
        Allocation allocation = new Allocation(sizes, size, minimum);
        allocation.fixMinima();
        allocation.shareOutTheRest();
        return allocation.given;
    }

    /** Notes a size or minimum that is missing or no number of cases, a sample larger than the frame, minima beyond the size. */
    static void check(Map<String, Integer> sizes, Integer size, Integer minimum, Faults faults) {
        checkNumbers(size, minimum, faults);
        if (faults.any()) {
            return;
        }
        long eligible = sizes.values().stream().mapToLong(cases -> cases).sum();
        long least = sizes.values().stream()
                .mapToLong(cases -> Math.min(cases, minimum))
                .sum();
        if (size > eligible) {
            faults.add("size", "is " + size + ", but only " + eligible + " cases are eligible");
        }
        if (least > size) {
            faults.add("minimum", "is " + minimum + ", which takes " + least + " cases; the size is " + size);
        }
    }

    static void checkNumbers(Integer size, Integer minimum, Faults faults) {
        faults.wholeNumber("size", size, 0, Frame.MOST_CASES);
        faults.wholeNumber("minimum", minimum, 0, Frame.MOST_CASES);
    }

    private void fixMinima() {
        List<String> below;
        do {
            below = open.stream()
                    .filter(key -> rest * sizes.get(key) < least(key) * casesInOpen)
                    .toList();
            for (String key : below) {
                open.remove(key);
                given.put(key, (int) least(key));
                rest -= least(key);
                casesInOpen -= sizes.get(key);
            }
        } while (!below.isEmpty());
    }

    private long least(String key) {
        return Math.min(minimum, sizes.get(key));
    }

    private void shareOutTheRest() {
        if (casesInOpen == 0) {
            return; // only empty strata are left, and nothing to share out
        }
        long leftOver = rest;
        for (String key : open) {
            long share = rest * sizes.get(key) / casesInOpen;
            given.put(key, (int) share);
            leftOver -= share;
        }
        Comparator<String> largestRemainder = Comparator.<String>comparingLong(
                        key -> -(rest * sizes.get(key) % casesInOpen))
                .thenComparing(key -> -sizes.get(key))
                .thenComparing(FrameLabel.BYTES);
        open.stream().sorted(largestRemainder).limit(leftOver).forEach(key -> given.merge(key, 1, Integer::sum));
    }
}
