package org.caseaudit.domain.figures;

import java.util.List;

/**
 * What changed between a cycle and its re-audit. Counts and the difference with its range are the message; the two p-values
 * belong in an annex, and one of them is to be chosen before looking.
 *
 * @param difference share graded good or better after, minus the share before; -1 to 1, above 0 is better
 * @param newcombe lower and upper 95% limit of the difference, hybrid score (Newcombe 1998, Stat Med 17:873, method 10)
 * @param cliffsDelta (better - worse) / all comparisons, -1 to 1, above 0 is better (Cliff 1993)
 * @param better comparisons of one case of each cycle in which that of the re-audit has the better grade
 * @param worse those in which it has the worse, {@code ties} those in which both have the same
 * @param fisherP two-sided p of Fisher's exact test on good or better: all tables no likelier than the one found
 * @param mannWhitneyExactP two-sided p of the Mann-Whitney test on all grades, from the exact permutation distribution with
 *     mid-ranks, since with few grades there are always ties and the tables and the normal approximation are wrong; null
 *     when a cycle has more than 100 cases
 * @param sentence what may be said of this, in words
 */
public record ChangeFigures(
        double difference,
        List<Double> newcombe,
        double cliffsDelta,
        long better,
        long worse,
        long ties,
        double fisherP,
        Double mannWhitneyExactP,
        String sentence) {
    public ChangeFigures {
        newcombe = List.copyOf(newcombe);
    }

    ChangeFigures saying(String words) {
        return new ChangeFigures(
                difference, newcombe, cliffsDelta, better, worse, ties, fisherP, mannWhitneyExactP, words);
    }
}
