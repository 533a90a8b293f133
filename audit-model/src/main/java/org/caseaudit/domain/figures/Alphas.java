package org.caseaudit.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caseaudit.domain.figures.AgreementFigures.Alpha;
import org.caseaudit.domain.figures.AgreementFigures.Gate;
import org.caseaudit.domain.figures.AgreementFigures.Status;

/** Krippendorff's alpha of one matrix, with the gate it must pass and the range that goes with it. */
final class Alphas {
    /** Thresholds of {@link Gate}: house rules, see there. */
    static final int FEWEST_FOR_A_FIGURE = 10;

    private static final int FEWEST_FOR_A_BAND = 20;
    private static final int MOST_PERCENT_OF_ONE_GRADE = 70;

    private final GradedSubject subject;
    private final int cases;
    private final List<int[]> pairable;
    private final Coincidences all;
    private final List<Double> leavingOneOut = new ArrayList<>();

    Alphas(GradeMatrix matrix, GradedSubject subject) {
        this.subject = subject;
        this.cases = matrix.cases();
        this.pairable = IntStream.range(0, cases)
                .mapToObj(matrix::gradesOf)
                .filter(grades -> grades.size() > 1)
                .map(grades -> countsOf(grades, matrix.steps()))
                .toList();
        this.all = Coincidences.of(pairable, matrix.steps());
        pairable.forEach(counts -> leavingOneOut.add(all.without(counts).alpha(Metric.ORDINAL)));
    }

    Alpha figures() {
        if (subject == GradedSubject.OWN_PART) {
            return new Alpha(null, null, null, null, Gate.OWN_PART, null);
        }
        return new Alpha(
                all.alpha(Metric.NOMINAL),
                all.alpha(Metric.ORDINAL),
                all.alpha(Metric.INTERVAL),
                status(),
                gate(),
                range());
    }

    /** Whether one grade is more than 70% of the compared grades; then no interval covers what it promises. */
    boolean oneGradeDominates() {
        return 100 * all.frequencies()[mostUsed()] > MOST_PERCENT_OF_ONE_GRADE * all.total();
    }

    /** Index of the grade given most often; the better one of two. */
    int mostUsed() {
        long[] frequencies = all.frequencies();
        int most = 0;
        for (int grade = 1; grade < frequencies.length; grade++) {
            most = frequencies[grade] > frequencies[most] ? grade : most;
        }
        return most;
    }

    long mostUsedCount() {
        return all.frequencies()[mostUsed()];
    }

    long comparedGrades() {
        return all.total();
    }

    /** The ordinal alpha without each pairable case in turn; null where that leaves it undefined. */
    List<Double> leavingOneOut() {
        return Collections.unmodifiableList(leavingOneOut);
    }

    /**
     * Lowest and highest ordinal alpha when each case in turn is left out: how much hangs on a single case, no interval. To
     * leave out a case with fewer than two grades changes nothing, so where there is one, alpha itself belongs to the
     * range. Null when no such alpha is defined.
     */
    List<Double> leaveOneOutRange() {
        List<Double> alphas = new ArrayList<>(leavingOneOut);
        if (pairable.size() < cases) {
            alphas.add(all.alpha(Metric.ORDINAL));
        }
        List<Double> sorted = alphas.stream().filter(Objects::nonNull).sorted().toList();
        return sorted.isEmpty() ? null : List.of(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /**
     * Approximate 95% range of the ordinal alpha a by the delete-one jackknife: with k pairable cases and a_j the alpha
     * without case j, the pseudo-values are p_j = k a - (k-1) a_j, the standard error is sd(p) / sqrt(k), the range a ±
     * t(k-1, .975) of it, cut at 1 (Efron and Tibshirani 1993, chapter 11; for alpha Hughes 2022, arXiv 2210.13265). It
     * needs no seed, so a report can be recalculated. Null when an alpha it needs is undefined.
     */
    List<Double> jackknifeRange() {
        Double alpha = all.alpha(Metric.ORDINAL);
        if (alpha == null || leavingOneOut.size() < 2 || leavingOneOut.contains(null)) {
            return null;
        }
        int k = leavingOneOut.size();
        double[] pseudo = leavingOneOut.stream()
                .mapToDouble(each -> k * alpha - (k - 1) * each)
                .toArray();
        double mean = Arrays.stream(pseudo).sum() / k;
        double squares = Arrays.stream(pseudo).map(p -> (p - mean) * (p - mean)).sum();
        double reach = StudentT.within95(k - 1) * Math.sqrt(squares / (k - 1) / k);
        return List.of(alpha - reach, Math.min(1, alpha + reach));
    }

    private Status status() {
        if (pairable.isEmpty()) {
            return Status.NO_PAIRABLE_VALUES;
        }
        return mostUsedCount() == comparedGrades() ? Status.NO_VARIATION : Status.DEFINED;
    }

    private Gate gate() {
        if (status() != Status.DEFINED) {
            return Gate.UNDEFINED;
        }
        if (pairable.size() < FEWEST_FOR_A_FIGURE) {
            return Gate.TOO_FEW_CASES;
        }
        boolean enough = pairable.size() >= FEWEST_FOR_A_BAND && !oneGradeDominates() && jackknifeRange() != null;
        return enough ? Gate.FULL : Gate.INDICATIVE;
    }

    private List<Double> range() {
        return switch (gate()) {
            case INDICATIVE -> leaveOneOutRange();
            case FULL -> jackknifeRange();
            default -> null;
        };
    }

    private static int[] countsOf(List<Integer> grades, int steps) {
        int[] counts = new int[steps];
        grades.forEach(grade -> counts[grade - 1]++);
        return counts;
    }
}
