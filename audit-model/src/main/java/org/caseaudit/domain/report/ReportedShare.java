package org.caseaudit.domain.report;

import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.figures.GoodShare;
import org.caseaudit.domain.figures.Proportion;
import org.caseaudit.domain.figures.ProportionFigures;
import org.caseaudit.domain.figures.Selection;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.GoodOrBetter;
import org.caseaudit.domain.sampling.StandingSample;
import org.caseaudit.domain.template.GradingScale;

/**
 * The share of cases the meeting graded good or better. An interval needs a random draw, one grade for each case, strata
 * that gave in proportion, and few replacements; where one of these is missing the sentence says so instead.
 */
final class ReportedShare {
    /** House rule for "few": no more than one case in five had to be replaced. */
    private static final int ONE_IN = 5;

    /** Before the meeting agencies may differ, and then a case has no grade. */
    private static final String WHOSE_GRADES = " The grades are those of the meeting.";

    private final ReportMaterial material;
    private final List<CaseOutcome> outcomes;

    ReportedShare(ReportMaterial material, List<CaseOutcome> outcomes) {
        this.material = material;
        this.outcomes = outcomes;
    }

    /** Whether there is one grade for each case, without which there is no share. */
    boolean everyCaseHasAGrade() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(outcome -> outcome.grade() != null);
    }

    /** Whether the case has a common grade, and a good one. */
    boolean isGood(String pseudonym) {
        return outcomes.stream()
                .filter(outcome -> outcome.pseudonym().equals(pseudonym))
                .anyMatch(outcome -> outcome.grade() != null && scale().isGood(outcome.grade()));
    }

    GoodOrBetter share() {
        if (!everyCaseHasAGrade()) {
            return new GoodOrBetter(null, null, null, null, null, withoutGrades());
        }
        int good =
                (int) outcomes.stream().filter(o -> scale().isGood(o.grade())).count();
        Optional<StandingSample> sample = material.sample().standing();
        if (material.cycle().sampleMethod() == SampleMethod.CHOSEN) {
            return forThemselves(
                    good, Proportion.ofChosen(outcomes.size(), good).sentence());
        }
        return sample.map(drawn -> share(drawn, good))
                .orElseGet(() -> forThemselves(
                        good,
                        found(good, "audited") + " No draw is on record, so the share describes these cases only."));
    }

    private GoodOrBetter forThemselves(int good, String sentence) {
        return new GoodOrBetter(null, outcomes.size(), good, null, null, sentence + WHOSE_GRADES);
    }

    private GoodOrBetter share(StandingSample sample, int good) {
        int eligible = sample.lots().size();
        int replaced = sample.replaced().size();
        int sampled = outcomes.size();
        if (manyReplaced(sample, sampled)) {
            String sentence = found(good, "sampled") + " Drawn cases that had to be replaced: " + replaced
                    + ", more than one in five; so the share is no estimate for all " + eligible + " eligible cases.";
            return new GoodOrBetter(eligible, sampled, good, null, null, sentence + WHOSE_GRADES);
        }
        ProportionFigures figures = Proportion.of(
                new GoodShare(eligible, sampled, good), sample.isEven() ? Selection.DRAWN : Selection.DRAWN_UNEVENLY);
        return new GoodOrBetter(
                eligible, sampled, good, figures.low(), figures.high(), figures.sentence() + WHOSE_GRADES);
    }

    /** More than one in five; then the sample is no longer the one that was drawn. */
    static boolean manyReplaced(StandingSample sample, int cases) {
        return sample.replaced().size() * ONE_IN > cases;
    }

    private String found(int good, String which) {
        return "Graded Good or better: " + good + " of " + outcomes.size() + " cases " + which + ".";
    }

    private String withoutGrades() {
        if (!material.template().definition().overallGrade()) {
            return "The tool asks for no grade of the case as a whole, so there is no share of cases graded Good or better.";
        }
        long without = outcomes.stream().filter(o -> o.grade() == null).count();
        return "Cases without a common grade: " + without + " of " + outcomes.size()
                + "; so there is no share of cases graded Good or better.";
    }

    private GradingScale scale() {
        return material.template().definition().scale();
    }
}
