package org.caseaudit.domain.figures;

import java.math.BigInteger;
import java.util.List;

/** Calculates what a sample says about the share of good cases; see {@link ProportionFigures} for the figures. */
public final class Proportion {
    private static final double REPRESENTATIVE_WITHIN = 0.1;

    private Proportion() {}

    /** The share of cases that were drawn at random. */
    public static ProportionFigures of(GoodShare share) {
        return of(share, Selection.DRAWN);
    }

    /** The share of cases that came to be in the cycle in some way. Refuses nothing: a {@link GoodShare} is valid. */
    public static ProportionFigures of(GoodShare share, Selection selection) {
        if (selection != Selection.DRAWN && !share.isCensus()) {
            return new ProportionFigures(null, null, null, sentenceWithoutInterval(share, selection));
        }
        int low = low(share);
        int high = high(share);
        Wilson wilson = Wilson.of(share.good(), share.sampled());
        return new ProportionFigures(low, high, List.of(wilson.low(), wilson.high()), sentence(share, low, high));
    }

    /** The share of cases somebody chose; it stands for nothing but them. */
    public static ProportionFigures ofChosen(int cases, int good) {
        return new ProportionFigures(
                null, null, null, sentenceWithoutInterval(new GoodShare(cases, cases, good), Selection.CHOSEN));
    }

    /**
     * Smallest number M of good cases among the N eligible for which a sample as good as this one, or better, is not too
     * rare: P(X ≥ x | M) > .025, X hypergeometric (Wang 2015, JASA 110). Compared in whole numbers, 40 · count > C(N, n).
     */
    private static int low(GoodShare share) {
        BigInteger samples = Exact.binomial(share.eligible(), share.sampled());
        int low = share.good();
        int high = share.eligible() - share.sampled() + share.good();
        while (low < high) { // the more good cases there are, the likelier are good samples
            int middle = (low + high) / 2;
            Hypergeometric draws = new Hypergeometric(share.eligible(), middle, share.sampled());
            if (notTooRare(draws.samplesWithAtLeast(share.good()), samples)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Largest M for which a sample as poor as this one, or poorer, is not too rare: P(X ≤ x | M) > .025. */
    private static int high(GoodShare share) {
        BigInteger samples = Exact.binomial(share.eligible(), share.sampled());
        int low = share.good();
        int high = share.eligible() - share.sampled() + share.good();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Hypergeometric draws = new Hypergeometric(share.eligible(), middle, share.sampled());
            if (notTooRare(draws.samplesWithAtMost(share.good()), samples)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean notTooRare(BigInteger samples, BigInteger all) {
        return samples.multiply(BigInteger.valueOf(40)).compareTo(all) > 0;
    }

    private static String sentence(GoodShare share, int low, int high) {
        if (share.isCensus()) {
            return found(share, "eligible") + ". All of them were audited, so this is a count and not an estimate.";
        }
        String range = low == high ? "" + low : "between " + low + " and " + high;
        return found(share, "sampled") + ", hence " + range + " of the " + share.eligible()
                + " eligible cases (95% confidence). This holds for cases drawn at random, with one grade for each."
                + weight(share);
    }

    private static String weight(GoodShare share) {
        int needed = SampleSize.toKnowWithin(REPRESENTATIVE_WITHIN, share.eligible());
        if (share.sampled() >= needed) {
            return "";
        }
        return " The sample is illustrative, not representative: to know the share to within 10 percentage points would"
                + " take " + needed + " cases.";
    }

    private static String sentenceWithoutInterval(GoodShare share, Selection selection) {
        if (selection == Selection.CHOSEN) {
            return found(share, "audited")
                    + ". These cases were chosen, not drawn; the share describes these cases only.";
        }
        return found(share, "sampled") + ". Some groups of cases had a higher chance of being drawn than others, so the"
                + " share is no estimate for all " + share.eligible() + " eligible cases.";
    }

    private static String found(GoodShare share, String which) {
        return "Graded Good or better: " + share.good() + " of " + Words.count(share.sampled(), which + " case");
    }
}
