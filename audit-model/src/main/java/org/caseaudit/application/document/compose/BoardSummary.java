package org.caseaudit.application.document.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.CleanText;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;

/**
 * The report on one page, for the board. What the writers wrote is shortened until the page holds it, and says so; the
 * figures never are.
 */
public final class BoardSummary {
    private static final String NAME = "Board summary";

    private final Telling telling;
    private final Issue issue;
    private final Room room;

    /**
     * How much there is room for.
     *
     * @param summary characters of the summary
     * @param recommendations how many are told
     * @param words characters of each
     * @param chart whether the chart stands beside its table
     */
    private record Room(Layout layout, int summary, int recommendations, int words, boolean chart) {}

    private static final List<Room> EVER_LESS = List.of(
            new Room(Layout.SHEET, 1600, 8, 220, true),
            new Room(Layout.SHEET, 1100, 6, 160, true),
            new Room(Layout.SHEET, 900, 5, 140, false),
            new Room(Layout.DENSE_SHEET, 900, 5, 140, false),
            new Room(Layout.DENSE_SHEET, 500, 4, 100, false),
            new Room(Layout.DENSE_SHEET, 200, 3, 60, false));

    private BoardSummary(CombinedReport report, Issue issue, Room room) {
        this.telling = new Telling(report, Edition.PUBLIC);
        this.issue = issue;
        this.room = room;
    }

    /** The same page, ever shorter; the first that fits is the one. */
    public static List<Document> everShorter(CombinedReport report, Issue issue) {
        return EVER_LESS.stream()
                .map(room -> new BoardSummary(report, issue, room).document())
                .toList();
    }

    private Document document() {
        return new Document(
                new Marking(issue, telling.report().about().theme()).mark(NAME, "FOR THE BOARD: without cases"),
                NAME,
                issue.at(),
                room.layout(),
                blocks());
    }

    private List<Block> blocks() {
        CombinedReport report = telling.report();
        KeyFacts facts = new KeyFacts(telling);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(
                Shortened.to(120, report.about().theme()), "Summary for the board of a multi-agency case audit"));
        blocks.add(new Block.Paragraph(
                Shortened.to(room.summary(), CleanText.line(report.narrative().summary()))));
        blocks.add(new Block.Notice(report.sample().caution()));
        blocks.add(facts.table());
        List<Block> grades = facts.gradesOfTheCases();
        blocks.addAll(
                room.chart()
                        ? grades
                        : grades.stream().filter(Block.Table.class::isInstance).toList());
        blocks.add(new Block.Heading(2, "Recommendations"));
        blocks.addAll(recommendations(report.recommendations()));
        return blocks;
    }

    private List<Block> recommendations(List<ReportedRecommendation> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(
                all.stream().limit(room.recommendations()).map(this::words).toList()));
        int untold = all.size() - room.recommendations();
        blocks.add(new Block.Paragraph((untold > 0 ? "There are " + untold + " more. " : "")
                + "The whole of it, with every disagreement and the action plan, is in the combined report."));
        return blocks;
    }

    private String words(ReportedRecommendation recommendation) {
        int actions = recommendation.actions().size();
        String next = recommendation.actions().stream()
                .map(ReportedAction::deadline)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> ", the first by " + LondonTime.day(day))
                .orElse("");
        return Shortened.to(room.words(), CleanText.line(recommendation.text())) + " ("
                + (actions == 0 ? "no action" : ReportWords.count(actions, "action")) + next + ")";
    }
}
