package org.caseaudit.domain.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.caseaudit.domain.shared.Faults;

/**
 * The grades several agencies gave to the same cases, as they stood before the agencies saw each other's.
 *
 * <p>Grades are whole numbers, 1 the best. A grade that is missing (not involved, not returned, could not judge) is null.
 * Making one refuses, naming each element, with {@link org.caseaudit.domain.shared.RuleBroken}: members that are missing,
 * rows of unequal length, grades outside the scale, and more agencies or cases than {@link #MOST_AGENCIES} and {@link
 * #MOST_CASES}.
 *
 * @param grades a row for each agency, in it a grade or null for each case
 * @param steps how many grades the scale has
 * @param goodThrough the last grade that still counts as good or better
 */
public record GradeMatrix(List<List<Integer>> grades, Integer steps, Integer goodThrough) {
    public static final int MOST_AGENCIES = 100;
    public static final int MOST_CASES = 1000;
    public static final int FEWEST_STEPS = 2;
    public static final int MOST_STEPS = 20;

    public GradeMatrix {
        Faults faults = new Faults();
        boolean scaleKnown = faults.wholeNumber("steps", steps, FEWEST_STEPS, MOST_STEPS);
        faults.wholeNumber("goodThrough", goodThrough, 1, scaleKnown ? steps : MOST_STEPS);
        if (faults.present("grades", grades) && sizesHold(grades, faults)) {
            checkCells(grades, scaleKnown ? steps : MOST_STEPS, faults);
        }
        faults.throwIfAny("These grades cannot be compared.");
        grades = grades.stream().map(GradeMatrix::frozen).toList();
    }

    /** How many cases there are, graded or not. */
    public int cases() {
        return grades.isEmpty() ? 0 : grades.get(0).size();
    }

    /** The grades a case was given, in the order of the agencies, without the missing ones. */
    public List<Integer> gradesOf(int caseIndex) {
        return grades.stream()
                .map(row -> row.get(caseIndex))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Sizes first: a matrix of absurd size gets one fault, not a million. */
    private static boolean sizesHold(List<List<Integer>> grades, Faults faults) {
        if (grades.size() > MOST_AGENCIES) {
            faults.add("grades", "has " + grades.size() + " agencies; at most " + MOST_AGENCIES + " can be compared");
            return false;
        }
        boolean hold = true;
        for (int agency = 0; agency < grades.size(); agency++) {
            List<Integer> row = grades.get(agency);
            if (row != null && row.size() > MOST_CASES) {
                faults.add(
                        "grades[" + agency + "]",
                        "has " + row.size() + " cases; at most " + MOST_CASES + " can be compared");
                hold = false;
            }
        }
        return hold;
    }

    private static void checkCells(List<List<Integer>> grades, int steps, Faults faults) {
        int cases = grades.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(List::size)
                .orElse(0);
        for (int agency = 0; agency < grades.size(); agency++) {
            String field = "grades[" + agency + "]";
            List<Integer> row = grades.get(agency);
            if (!faults.present(field, row)) {
                continue;
            }
            if (row.size() != cases) {
                faults.add(field, "has " + row.size() + " cases, but the first row has " + cases);
            }
            for (int caseIndex = 0; caseIndex < row.size(); caseIndex++) {
                if (row.get(caseIndex) != null) {
                    faults.wholeNumber(field + "[" + caseIndex + "]", row.get(caseIndex), 1, steps);
                }
            }
        }
    }

    /** Unlike {@link List#copyOf} this lets missing grades be. */
    private static List<Integer> frozen(List<Integer> row) {
        return Collections.unmodifiableList(new ArrayList<>(row));
    }
}
