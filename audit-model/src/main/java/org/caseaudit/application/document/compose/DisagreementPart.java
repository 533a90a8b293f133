package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.Disagreement;
import org.caseaudit.domain.report.CombinedReport.KeyFigures;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;

/**
 * Where the agencies did not agree. Told by case: every item that was not unanimous, with all grades and reasons, its
 * outcome, dissents and responses. Told without cases: how often, area by area.
 */
final class DisagreementPart implements Part {
    private static final List<Integer> WIDTHS = List.of(36, 16, 16, 16, 16);

    private final Telling telling;

    DisagreementPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Disagreement";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(intro()));
        if (telling.byCase()) {
            blocks.addAll(items());
            blocks.addAll(new ChallengeBlocks(telling).blocks());
        } else {
            blocks.add(byArea());
            blocks.add(challenged(telling.report().figures().challenges()));
        }
        return blocks;
    }

    private static Block challenged(int challenges) {
        return new Block.Paragraph(
                challenges == 0
                        ? "No agency questioned a grade or finding of another."
                        : "Agencies questioned "
                                + ReportWords.count(challenges, "grade or finding", "grades or findings")
                                + " of one another; each time both sides were heard and the meeting decided.");
    }

    private String intro() {
        KeyFigures figures = telling.report().figures();
        return "An item is one practice area of one case, or the case as a whole. Of "
                + ReportWords.count(figures.items(), "item")
                + " that were graded, the agencies gave different grades on "
                + figures.spread() + ". The meeting agreed to differ on " + figures.agreedToDiffer() + "; "
                + ReportWords.count(figures.dissents(), "dissent") + " from a grade of the meeting "
                + (figures.dissents() == 1 ? "was" : "were") + " kept, each with its reason.";
    }

    private List<Block> items() {
        List<Block> blocks = new ArrayList<>();
        String pseudonym = null;
        for (Disagreement item : telling.report().disagreements()) {
            if (!Objects.equals(pseudonym, item.pseudonym())) {
                pseudonym = item.pseudonym();
                blocks.add(new Block.Heading(3, "Case " + pseudonym));
            }
            addItem(blocks, item);
        }
        return blocks;
    }

    private void addItem(List<Block> blocks, Disagreement item) {
        blocks.add(new Block.Heading(4, item.pseudonym() + ": " + item.title()));
        blocks.add(new Block.Paragraph(distance(item)));
        item.grades()
                .forEach(given -> blocks.add(new Block.Labelled(
                        given.agency() + ": " + telling.grade(given.grade()) + ".", given.reason())));
        blocks.add(new Block.Labelled("Outcome: " + outcome(item), item.reason()));
        item.dissents()
                .forEach(dissent -> blocks.add(new Block.Labelled(
                        "Dissent of " + dissent.agency() + ", which keeps " + telling.grade(dissent.grade()) + ":",
                        dissent.reason())));
        item.responses()
                .forEach(response ->
                        blocks.add(new Block.Labelled("Response of " + response.agency() + ":", response.text())));
    }

    private static String distance(Disagreement item) {
        if (item.distance() == 0) {
            return "The agencies gave the same grade; the meeting gave another.";
        }
        return ReportWords.count(item.distance(), "grade step") + " apart"
                + (item.straddlesGood() ? ", on both sides of the line between good and not good." : ".");
    }

    private String outcome(Disagreement item) {
        if (item.outcome() == null) {
            return "not decided yet.";
        }
        return ReportWords.small(ReportWords.of(item.outcome()))
                + (item.grade() == null ? ", without a common grade." : ", " + telling.grade(item.grade()) + ".");
    }

    private Block.Table byArea() {
        return new Block.Table(
                "Cases by practice area",
                List.of("Practice area", "Same grade", "Different grades", "One agency only", "No common grade"),
                telling.report().sections().stream().map(DisagreementPart::row).toList(),
                WIDTHS);
    }

    private static List<String> row(SectionFigures area) {
        return List.of(
                area.title(),
                Integer.toString(area.unanimous()),
                Integer.toString(area.spread()),
                Integer.toString(area.oneAgency()),
                Integer.toString(area.withoutCommonGrade()));
    }
}
