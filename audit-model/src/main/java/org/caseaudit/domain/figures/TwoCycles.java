package org.caseaudit.domain.figures;

import java.util.List;
import java.util.Objects;
import org.caseaudit.domain.shared.Faults;

/**
 * The agreed grades of a cycle and of its re-audit, with different cases in each.
 *
 * <p>Making one refuses, naming each element, with {@link org.caseaudit.domain.shared.RuleBroken}: members or counts that
 * are missing, negative counts, counts for different scales, a cycle without a case or with more than {@link #MOST_CASES}.
 *
 * @param before how many cases of the first cycle were given each grade, the best first
 * @param after the same for the re-audit
 * @param goodThrough the last grade that still counts as good or better, 1 the best
 */
public record TwoCycles(List<Integer> before, List<Integer> after, Integer goodThrough) {
    public static final int MOST_CASES = 1000;

    public TwoCycles {
        Faults faults = new Faults();
        boolean first = holds("before", before, faults);
        boolean second = holds("after", after, faults);
        if (first && second && before.size() != after.size()) {
            faults.add("after", "has " + after.size() + " grades, but before has " + before.size());
        }
        faults.wholeNumber("goodThrough", goodThrough, 1, first ? before.size() : GradeMatrix.MOST_STEPS);
        faults.throwIfAny("These cycles cannot be compared.");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    int casesBefore() {
        return sum(before);
    }

    int casesAfter() {
        return sum(after);
    }

    int goodBefore() {
        return sum(before.subList(0, goodThrough));
    }

    int goodAfter() {
        return sum(after.subList(0, goodThrough));
    }

    /** Says whether it is a scale at all; faults of single counts are noted besides. */
    private static boolean holds(String field, List<Integer> counts, Faults faults) {
        if (!faults.present(field, counts)) {
            return false;
        }
        if (counts.size() < GradeMatrix.FEWEST_STEPS || counts.size() > GradeMatrix.MOST_STEPS) {
            faults.add(
                    field,
                    "has " + counts.size() + " grades, but a scale has " + GradeMatrix.FEWEST_STEPS + " to "
                            + GradeMatrix.MOST_STEPS);
            return false;
        }
        boolean counted = true;
        for (int grade = 0; grade < counts.size(); grade++) {
            counted &= faults.wholeNumber(field + "[" + grade + "]", counts.get(grade), 0, MOST_CASES);
        }
        if (counted && (sum(counts) == 0 || sum(counts) > MOST_CASES)) {
            faults.add(field, "has " + Words.count(sum(counts), "case") + ", but must have 1 to " + MOST_CASES);
        }
        return true;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().filter(Objects::nonNull).mapToInt(count -> count).sum();
    }
}
