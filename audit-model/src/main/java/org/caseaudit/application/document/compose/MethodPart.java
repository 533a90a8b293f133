package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.Sample;
import org.caseaudit.domain.report.PublishedCounts;
import org.caseaudit.domain.report.PublishedCounts.Count;

/** What was looked at and how: theme, windows, tool, and how the cases came to be in the audit. */
final class MethodPart implements Part {
    private static final List<Integer> WIDTHS = List.of(38, 42, 20);
    private static final String HIDDEN = "not shown";

    /** Of these a child may have several, or none. */
    private static final String SEVERAL_EACH = "features";

    private final Telling telling;
    private final About about;
    private final Sample sample;

    MethodPart(Telling telling) {
        this.telling = telling;
        this.about = telling.report().about();
        this.sample = telling.report().sample();
    }

    @Override
    public String title() {
        return "Theme and method";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "The theme"));
        blocks.add(new Block.Labelled("Why now:", telling.text(about.whyNow())));
        if (ReportWords.written(about.boardPriority())) {
            blocks.add(new Block.Labelled("Priority of the board:", telling.text(about.boardPriority())));
        }
        blocks.add(new Block.Labelled("Scope:", telling.text(about.scope())));
        blocks.add(new Block.Paragraph("Key lines of enquiry:"));
        blocks.add(
                new Block.Bullets(about.keyLines().stream().map(telling::text).toList()));
        blocks.add(new Block.Heading(3, "How it was done"));
        blocks.add(new Block.Paragraph("Each agency audited its own file of each case it knows, without seeing"
                + " anybody else’s grades, with the tool “" + about.template() + "”, version "
                + about.templateVersion() + ". At the grading meeting on " + LondonTime.day(about.meeting())
                + " the grades of each case lay side by side; where the agencies did not agree, they agreed on a grade"
                + " or agreed to differ, and the dissent was kept with its reason."));
        blocks.add(new Block.Paragraph("The files were read from " + LondonTime.day(about.lookBackFrom()) + " to "
                + LondonTime.day(about.windowTo()) + "; practice was judged from "
                + LondonTime.day(about.judgeFrom()) + "."));
        blocks.addAll(telling.paragraphs(telling.report().narrative().methodNote()));
        blocks.addAll(sample());
        return blocks;
    }

    private List<Block> sample() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "The cases"));
        String method = sample.method() == SampleMethod.DRAWN ? "drawn at random" : "chosen";
        blocks.add(new Block.Labelled(
                ReportWords.count(sample.cases(), "case") + ", " + method + ".",
                telling.text(ReportWords.written(sample.note()) ? sample.note() : "")));
        blocks.add(new Block.Notice(sample.caution()));
        blocks.addAll(new DrawRecord(telling).blocks());
        blocks.add(composition());
        if (!telling.byCase()) {
            blocks.add(new Block.Paragraph("So that no child can be told from these numbers, a count of one to four is"
                    + " not shown, nor are others from which it could be calculated."));
        }
        return blocks;
    }

    private Block.Table composition() {
        List<List<String>> rows = new ArrayList<>();
        sample.composition().forEach((characteristic, counts) -> {
            if (telling.byCase()) {
                counts.forEach((category, children) ->
                        rows.add(row(characteristic, ReportWords.of(category), children.toString())));
            } else {
                rows.addAll(published(characteristic, counts));
            }
        });
        return new Block.Table("Who is in the sample", List.of("Characteristic", "Category", "Children"), rows, WIDTHS);
    }

    private List<List<String>> published(String characteristic, Map<String, Integer> counts) {
        PublishedCounts published = characteristic.equals(SEVERAL_EACH)
                ? PublishedCounts.ofSeveralEach(counts, sample.cases())
                : PublishedCounts.ofOneEach(counts);
        if (published.withheld()) {
            return List.of(row(characteristic, "All categories", HIDDEN));
        }
        return published.counts().stream()
                .map(count -> row(characteristic, ReportWords.of(count.category()), words(count)))
                .toList();
    }

    private static String words(Count count) {
        return count.children() == null ? HIDDEN : count.children().toString();
    }

    private static List<String> row(String characteristic, String category, String children) {
        return List.of(ReportWords.of(characteristic), category, children);
    }
}
