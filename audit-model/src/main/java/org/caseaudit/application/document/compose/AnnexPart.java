package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.figures.AgreementFigures.AgencyPair;
import org.caseaudit.domain.report.CombinedReport.SectionAgreement;

/** The figures with what they count, what they mean and what they cannot say. */
final class AnnexPart implements Part {
    private static final List<Integer> AREA_WIDTHS = List.of(32, 17, 17, 17, 17);
    private static final List<Integer> PAIR_WIDTHS = List.of(28, 28, 11, 11, 11, 11);
    private static final List<Integer> SCALE_WIDTHS = List.of(26, 56, 18);

    private final Telling telling;

    AnnexPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Annex: the figures, their meaning and their limits";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "The grades"));
        blocks.add(scale());
        blocks.add(new Block.Heading(3, "What is counted"));
        blocks.add(new FigureMeanings(telling.report().figures()).table());
        List<SectionAgreement> agreement = telling.report().agreement();
        if (!agreement.isEmpty()) {
            blocks.add(new Block.Heading(3, "How far the agencies agreed before the meeting"));
            blocks.add(byArea(agreement));
            agreement.forEach(area -> blocks.add(
                    new Block.Labelled(area.title() + ".", area.figures().sentence())));
        }
        if (telling.byCase()) {
            agreement.forEach(area -> addPairs(blocks, area));
        }
        blocks.add(new Block.Heading(3, "What these figures cannot say"));
        blocks.add(limits());
        return blocks;
    }

    private Block.Table scale() {
        return new Block.Table(
                "The grading scale, best first",
                List.of("Grade", "Meaning", "Good or better"),
                telling.report().about().scale().stream()
                        .map(g -> List.of(g.name(), ReportWords.orDash(g.descriptor()), g.good() ? "yes" : "no"))
                        .toList(),
                SCALE_WIDTHS);
    }

    private static Block.Table byArea(List<SectionAgreement> agreement) {
        return new Block.Table(
                "Cases graded by two or more agencies, by the distance between their best and worst grade",
                List.of("Practice area", "Compared", "Same grade", "One step apart", "Two or more"),
                agreement.stream().map(AnnexPart::row).toList(),
                AREA_WIDTHS);
    }

    private static List<String> row(SectionAgreement area) {
        AgreementFigures figures = area.figures();
        return List.of(
                area.title(),
                figures.pairableCases() + " of " + figures.cases(),
                Integer.toString(figures.spread().unanimous()),
                Integer.toString(figures.spread().oneApart()),
                Integer.toString(figures.spread().twoOrMoreApart()));
    }

    /** Only pairs that share a case. */
    private static void addPairs(List<Block> blocks, SectionAgreement area) {
        List<AgencyPair> pairs = area.figures().agencyPairs().stream()
                .filter(pair -> pair.shared() > 0)
                .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Block.Table(
                    "Agency against agency: " + area.title(),
                    List.of("Agency", "Compared with", "Cases", "Better", "Same", "Worse"),
                    pairs.stream()
                            .map(pair -> List.of(
                                    area.agencies().get(pair.a()),
                                    area.agencies().get(pair.b()),
                                    Integer.toString(pair.shared()),
                                    Integer.toString(pair.higher()),
                                    Integer.toString(pair.same()),
                                    Integer.toString(pair.lower())))
                            .toList(),
                    PAIR_WIDTHS));
        }
    }

    private Block.Bullets limits() {
        List<String> limits = new ArrayList<>();
        limits.add(telling.report().sample().caution());
        limits.add(
                "Grades are judgements. That agencies differ does not say who is right, and a grade the meeting changed"
                        + " was not wrong: at the meeting more was known.");
        limits.add("Agreement is not quality: agencies may agree and all overlook the same.");
        limits.add("Where few agencies returned a form, the figures say little about those that did not.");
        if (!telling.byCase()) {
            limits.add("Nothing is told of single cases here; that stands in the restricted report.");
        }
        return new Block.Bullets(limits);
    }
}
