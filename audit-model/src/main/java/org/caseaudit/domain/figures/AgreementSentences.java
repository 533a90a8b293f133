package org.caseaudit.domain.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.figures.AgreementFigures.Alpha;
import org.caseaudit.domain.figures.AgreementFigures.Spread;

/** Says in words what agreement figures show: the counts first, then of the coefficient what its gate lets through. */
final class AgreementSentences {
    private static final int NEARLY_EVERY_PERCENT = 90;

    private final AgreementFigures figures;
    private final Alphas alphas;
    private final GradeNames names;

    AgreementSentences(AgreementFigures figures, Alphas alphas, GradeNames names) {
        this.figures = figures;
        this.alphas = alphas;
        this.names = names;
    }

    String all() {
        if (figures.pairableCases() == 0) {
            return "No case was graded by two agencies; agreement cannot be assessed.";
        }
        return Stream.of(spread(), pairs(), leftOut(), coefficient())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String spread() {
        Spread spread = figures.spread();
        return "Agencies could be compared on " + figures.pairableCases() + " of "
                + Words.count(figures.cases(), "case") + ": they gave the same grade in " + spread.unanimous()
                + ", were one grade apart in " + spread.oneApart() + " and two or more apart in "
                + spread.twoOrMoreApart() + "; in " + spread.straddling()
                + " the grades lie on both sides of the Good line.";
    }

    private String pairs() {
        return "Of " + Words.count(figures.pairs(), "pair") + " of grades, " + figures.samePairs() + " were the same ("
                + Words.percent(figures.samePairs(), figures.pairs()) + ") and " + figures.withinOnePairs()
                + " within one grade (" + Words.percent(figures.withinOnePairs(), figures.pairs()) + ").";
    }

    private String leftOut() {
        long single = figures.perCase().stream()
                .filter(one -> one.grades().size() == 1)
                .count();
        long none =
                figures.perCase().stream().filter(one -> one.grades().isEmpty()).count();
        String of = " of " + Words.count(figures.cases(), "case") + " had ";
        String sentence = single == 0
                ? ""
                : single + of + "one agency only and " + (single == 1 ? "says" : "say") + " nothing about agreement.";
        return none == 0 ? sentence : (sentence + " " + none + of + "no grade at all.").strip();
    }

    private String coefficient() {
        return switch (figures.alpha().gate()) {
            case OWN_PART ->
                "Each agency graded its own part, so that grades may truly differ: no coefficient is calculated.";
            case UNDEFINED ->
                "Krippendorff's alpha cannot be calculated: every compared grade was " + names.of(alphas.mostUsed() + 1)
                        + " (" + figures.samePairs() + " of " + figures.pairs() + " pairs agree). This is not evidence"
                        + " that agencies would agree on weaker practice.";
            case TOO_FEW_CASES ->
                "There are too few cases for a coefficient: " + figures.pairableCases() + " of the "
                        + Alphas.FEWEST_FOR_A_FIGURE + " it needs at least.";
            case INDICATIVE -> indicative() + (alphas.oneGradeDominates() ? " " + paradox() : "");
            case FULL -> full();
        };
    }

    private String indicative() {
        Alpha alpha = figures.alpha();
        String low = Words.alpha(alpha.range().get(0));
        String high = Words.alpha(alpha.range().get(1));
        String range = low.equals(high)
                ? "still " + low + " whichever single case is left out"
                : "between " + low + " and " + high + " depending on any single case";
        boolean hangsOnOne = alphas.leavingOneOut().contains(null);
        return "Ordinal Krippendorff's alpha is " + Words.alpha(alpha.ordinal()) + ", indicative only: " + range
                + (hangsOnOne ? "; without one of the cases it cannot be calculated." : ".");
    }

    /** Zec et al. 2017: where nearly all grades are equal, one dissent takes a chance-corrected coefficient to 0. */
    private String paradox() {
        long most = alphas.mostUsedCount();
        String grade = names.of(alphas.mostUsed() + 1);
        String why = 100 * most >= NEARLY_EVERY_PERCENT * alphas.comparedGrades()
                ? "nearly every grade was " + grade + ", this sample cannot show"
                : Words.percent(most, alphas.comparedGrades()) + " of the grades were " + grade
                        + ", this sample can hardly show";
        return Words.percent(figures.samePairs(), figures.pairs()) + " of pairs are the same; because " + why
                + " whether agencies tell grades apart.";
    }

    private String full() {
        Alpha alpha = figures.alpha();
        List<Double> range = alpha.range();
        return "Ordinal Krippendorff's alpha is " + Words.alpha(alpha.ordinal()) + " (approximate 95% range "
                + Words.alpha(range.get(0)) + " to " + Words.alpha(range.get(1)) + "). "
                + conclusion(alpha.ordinal(), range.get(0), range.get(1));
    }

    private static String conclusion(double alpha, double low, double high) {
        if (Band.of(alpha) == Band.CONSISTENT && Band.of(low) == Band.TENTATIVE) {
            return "The grades are mostly consistent; with this many cases we cannot be sure.";
        }
        if (Band.of(low) != Band.of(high)) {
            return "The range spans more than one band, so no band is given.";
        }
        return switch (Band.of(alpha)) {
            case CONSISTENT -> "Agencies applied the grades consistently.";
            case TENTATIVE -> "Only tentative conclusions may be drawn from these grades.";
            case NOT_COMPARABLE ->
                "Agencies did not apply the grades consistently enough to compare them;"
                        + " read the cases, not the averages.";
        };
    }
}
