package org.caseaudit.domain.figures;

import java.util.List;

/**
 * How far agencies gave the same grades to the same cases. Counts come first; the coefficient never stands alone.
 *
 * @param cases cases in the matrix, graded or not
 * @param pairableCases cases with at least two grades; all figures but {@code cases} rest on these
 * @param pairs pairs of grades given to the same case by two agencies; a case with m grades has m(m-1)/2
 * @param samePairs pairs of two equal grades; samePairs / pairs is the pooled percent agreement, one of several
 *     definitions in use (Krippendorff 2011, section C, has data on which they differ), chosen because it is a count
 * @param withinOnePairs pairs at most one grade step apart, the equal ones included; chance alone makes it high (62.5% for
 *     evenly spread grades on four steps), so it is never shown without {@code samePairs}
 * @param perCase in the order of the cases
 * @param agencyPairs every two agencies, also those that share no case
 * @param sentence what may be said of all this, in words
 */
public record AgreementFigures(
        int cases,
        int pairableCases,
        int pairs,
        int samePairs,
        int withinOnePairs,
        Spread spread,
        Alpha alpha,
        List<CaseAgreement> perCase,
        List<AgencyPair> agencyPairs,
        String sentence) {
    public AgreementFigures {
        perCase = List.copyOf(perCase);
        agencyPairs = List.copyOf(agencyPairs);
    }

    AgreementFigures saying(String words) {
        return new AgreementFigures(
                cases, pairableCases, pairs, samePairs, withinOnePairs, spread, alpha, perCase, agencyPairs, words);
    }

    /**
     * Pairable cases by the distance between their best and worst grade, in grade steps.
     *
     * @param straddling cases with a grade on both sides of the Good line; counted besides, not instead
     */
    public record Spread(int unanimous, int oneApart, int twoOrMoreApart, int straddling) {}

    /**
     * Krippendorff's alpha, without unit: 1 perfect agreement, 0 what chance gives, below 0 systematic disagreement. Null
     * where it is undefined. Only the ordinal one is ever printed, and only as the gate allows.
     *
     * @param status why alpha is undefined, if it is; null when it was not to be calculated ({@link Gate#OWN_PART})
     * @param range lower and upper limit of the ordinal alpha, of the kind the gate names; null when there is none
     */
    public record Alpha(Double nominal, Double ordinal, Double interval, Status status, Gate gate, List<Double> range) {
        public Alpha {
            range = range == null ? null : List.copyOf(range);
        }
    }

    /** Whether alpha can be calculated. */
    public enum Status {
        DEFINED,
        /** Only one grade occurs among the compared grades: there is no disagreement to expect, so none to measure against. */
        NO_VARIATION,
        /** No case has two grades. */
        NO_PAIRABLE_VALUES
    }

    /**
     * How much of the ordinal alpha may be printed. House rule, after simulated coverage of intervals for alpha with few
     * cases: below ten cases the estimate is badly biased; with one dominant grade no interval covers what it promises.
     */
    public enum Gate {
        /** Nothing but the reason. */
        UNDEFINED,
        /** Nothing: fewer than ten pairable cases. */
        TOO_FEW_CASES,
        /**
         * As indicative, in the annex: ten to nineteen pairable cases, or one grade is more than 70% of the compared grades.
         * The range is that of alpha when each case in turn is left out.
         */
        INDICATIVE,
        /** With its band. The range is the approximate 95% jackknife range. */
        FULL,
        /** Nothing: agencies graded their own part, which is no disagreement. */
        OWN_PART
    }

    /**
     * One case.
     *
     * @param grades the grades given, in the order of the agencies, the missing ones left out
     * @param range worst minus best grade, in grade steps; null without a grade
     * @param pairs pairs of grades, {@code samePairs} those of two equal ones
     * @param straddles whether some grades are good or better and others are not
     */
    public record CaseAgreement(List<Integer> grades, Integer range, int pairs, int samePairs, boolean straddles) {
        public CaseAgreement {
            grades = List.copyOf(grades);
        }
    }

    /**
     * One agency against another, over the cases both graded.
     *
     * @param a row of the one agency, counted from 0
     * @param b row of the other, always after {@code a}
     * @param shared cases both graded
     * @param higher cases in which {@code a} gave the better grade (the smaller number), {@code lower} the worse
     */
    public record AgencyPair(int a, int b, int shared, int higher, int same, int lower) {}
}
