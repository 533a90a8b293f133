package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.Sample;

/** What was looked at and how: theme, windows, tool, and how the cases came to be in the audit. */
final class MethodPart implements Part {
    private static final List<Integer> WIDTHS = List.of(38, 42, 20);
    private static final String HIDDEN = "not shown";
    private static final String AGE = "ageBand";

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
        blocks.add(new Block.Labelled("Why now:", about.whyNow()));
        if (ReportWords.written(about.boardPriority())) {
            blocks.add(new Block.Labelled("Priority of the board:", about.boardPriority()));
        }
        blocks.add(new Block.Labelled("Scope:", about.scope()));
        blocks.add(new Block.Paragraph("Key lines of enquiry:"));
        blocks.add(new Block.Bullets(about.keyLines()));
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
                ReportWords.written(sample.note()) ? sample.note() : ""));
        blocks.add(new Block.Notice(sample.caution()));
        blocks.addAll(new DrawRecord(telling).blocks());
        blocks.addAll(ages());
        blocks.add(composition());
        if (!telling.byCase()) {
            blocks.add(new Block.Paragraph("So that no child can be told from these numbers, a count of one to four is"
                    + " not shown, nor are others from which it could be calculated."));
        }
        return blocks;
    }

    /** How old the children are, as a picture; nothing where all are of one age or a number is not told. */
    private List<Block> ages() {
        Map<String, Integer> counts = sample.composition().getOrDefault(AGE, Map.of());
        if (counts.size() < 2 || counts.values().stream().anyMatch(Objects::isNull)) {
            return List.of();
        }
        List<String> ages = counts.keySet().stream().map(ReportWords::of).toList();
        String words = counts.entrySet().stream()
                .map(age -> ReportWords.of(age.getKey()) + " " + age.getValue())
                .collect(Collectors.joining(", "));
        return List.of(new Block.BarChart(
                "Bar chart. How old the children in the sample are: " + words
                        + ". The table below has the same numbers.",
                ages,
                List.of(new Block.Series("Children by age", List.copyOf(counts.values())))));
    }

    private Block.Table composition() {
        List<List<String>> rows = new ArrayList<>();
        sample.composition().forEach((characteristic, counts) -> {
            if (counts.isEmpty() && !telling.byCase()) {
                rows.add(row(characteristic, "All categories", HIDDEN));
            }
            counts.forEach((category, children) ->
                    rows.add(row(characteristic, ReportWords.of(category), Objects.toString(children, HIDDEN))));
        });
        return new Block.Table("Who is in the sample", List.of("Characteristic", "Category", "Children"), rows, WIDTHS);
    }

    private static List<String> row(String characteristic, String category, String children) {
        return List.of(ReportWords.of(characteristic), category, children);
    }
}
