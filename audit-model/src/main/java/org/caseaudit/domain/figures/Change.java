package org.caseaudit.domain.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Calculates what changed between a cycle and its re-audit; see {@link ChangeFigures} for what each figure means. */
public final class Change {
    private static final double CUSTOMARY_LEVEL = 0.05;

    private Change() {}

    /** Change of the agreed grades. Refuses nothing: {@link TwoCycles} are valid. */
    public static ChangeFigures of(TwoCycles cycles) {
        long comparisons = (long) cycles.casesBefore() * cycles.casesAfter();
        long better = comparisonsWon(cycles.after(), cycles.before());
        long worse = comparisonsWon(cycles.before(), cycles.after());
        double difference = Exact.ratio(
                BigInteger.valueOf((long) cycles.goodAfter() * cycles.casesBefore()
                        - (long) cycles.goodBefore() * cycles.casesAfter()),
                BigInteger.valueOf(comparisons));
        ChangeFigures figures = new ChangeFigures(
                difference,
                newcombe(cycles, difference),
                Exact.ratio(BigInteger.valueOf(better - worse), BigInteger.valueOf(comparisons)),
                better,
                worse,
                comparisons - better - worse,
                fisher(cycles),
                MannWhitney.exactP(cycles),
                "");
        return figures.saying(sentence(cycles, figures));
    }

    /** Pairs of one case of each cycle in which the first has the better grade. */
    private static long comparisonsWon(List<Integer> winners, List<Integer> losers) {
        long won = 0;
        long winnersSoFar = 0;
        for (int grade = 0; grade < losers.size(); grade++) {
            won += winnersSoFar * losers.get(grade);
            winnersSoFar += winners.get(grade);
        }
        return won;
    }

    /**
     * With p the shares and l, u their Wilson limits, 1 the re-audit and 2 the cycle before: lower d - √((p1-l1)² +
     * (u2-p2)²), upper d + √((u1-p1)² + (p2-l2)²).
     */
    private static List<Double> newcombe(TwoCycles cycles, double difference) {
        double after = (double) cycles.goodAfter() / cycles.casesAfter();
        double before = (double) cycles.goodBefore() / cycles.casesBefore();
        Wilson ofAfter = Wilson.of(cycles.goodAfter(), cycles.casesAfter());
        Wilson ofBefore = Wilson.of(cycles.goodBefore(), cycles.casesBefore());
        return List.of(
                difference - Math.hypot(after - ofAfter.low(), ofBefore.high() - before),
                difference + Math.hypot(ofAfter.high() - after, before - ofBefore.low()));
    }

    /** Compares tables in whole numbers: two equally likely ones are equal, whatever rounding makes of them. */
    private static double fisher(TwoCycles cycles) {
        Hypergeometric tables = new Hypergeometric(
                cycles.casesBefore() + cycles.casesAfter(),
                cycles.goodBefore() + cycles.goodAfter(),
                cycles.casesAfter());
        BigInteger found = tables.samplesWith(cycles.goodAfter());
        BigInteger noLikelier = tables.counts().stream()
                .filter(samples -> samples.compareTo(found) <= 0)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Exact.ratio(noLikelier, tables.samples());
    }

    private static String sentence(TwoCycles cycles, ChangeFigures figures) {
        return "Graded Good or better: " + cycles.goodBefore() + " of " + Words.count(cycles.casesBefore(), "case")
                + " before, " + cycles.goodAfter() + " of " + cycles.casesAfter() + " in the re-audit; difference "
                + points(figures.difference()) + " percentage points (95% range "
                + points(figures.newcombe().get(0)) + " to "
                + points(figures.newcombe().get(1)) + "). A re-audit case was graded better in " + figures.better()
                + " of " + Words.count(figures.better() + figures.worse() + figures.ties(), "comparison")
                + ", worse in " + figures.worse() + " and the same in " + figures.ties() + " (Cliff's delta "
                + Words.coefficient(figures.cliffsDelta()) + "). " + conclusion(figures)
                + " Other sampling, graders or guidance than before explain a difference as well as practice does.";
    }

    /** Never "no change": with twelve cases each a rise from 40% to 80% goes unseen in six of ten re-audits. */
    private static String conclusion(ChangeFigures figures) {
        boolean zeroInRange =
                figures.newcombe().get(0) <= 0 && figures.newcombe().get(1) >= 0;
        if (zeroInRange) {
            String size = figures.difference() == 0 ? "within this range" : "of this size";
            return "No clear change could be shown; a real change " + size
                    + " would usually be missed with this many cases.";
        }
        if (figures.fisherP() > CUSTOMARY_LEVEL) {
            return "The range leaves out zero, but the exact test does not rule out chance: this is a hint and not more.";
        }
        return "A difference of this size would seldom come about by chance alone.";
    }

    /** Whole percentage points with their sign; a decimal more for what would wrongly read as 0. */
    private static String points(double share) {
        BigDecimal exact = BigDecimal.valueOf(100 * share);
        BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            rounded = exact.setScale(1, RoundingMode.HALF_UP);
        }
        if (rounded.signum() == 0) {
            return "0";
        }
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }
}
