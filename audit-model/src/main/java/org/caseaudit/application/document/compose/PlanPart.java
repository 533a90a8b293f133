package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;

/** What is asked for, and who does what about it by when, measured how. */
final class PlanPart implements Part {
    private static final List<Integer> WIDTHS = List.of(7, 26, 19, 15, 20, 13);

    private final Telling telling;

    PlanPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Recommendations and action plan";
    }

    @Override
    public List<Block> blocks() {
        List<ReportedRecommendation> recommendations = telling.report().recommendations();
        if (recommendations.isEmpty()) {
            return List.of(new Block.Paragraph("There are no recommendations yet."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "Recommendations"));
        for (ReportedRecommendation recommendation : recommendations) {
            blocks.add(new Block.Labelled("Recommendation " + recommendation.number() + ".", recommendation.text()));
            if (ReportWords.written(recommendation.noActionReason())) {
                blocks.add(new Block.Labelled("No action because:", recommendation.noActionReason()));
            }
        }
        blocks.add(new Block.Heading(3, "Action plan"));
        blocks.add(plan(recommendations));
        return blocks;
    }

    private Block plan(List<ReportedRecommendation> recommendations) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportedRecommendation recommendation : recommendations) {
            int number = 1;
            for (ReportedAction action : recommendation.actions()) {
                rows.add(row(recommendation.number() + "." + number, action));
                number++;
            }
        }
        return rows.isEmpty()
                ? new Block.Paragraph("There are no actions.")
                : new Block.Table(
                        "Actions", List.of("No.", "Action", "Who", "By when", "Measured by", "State"), rows, WIDTHS);
    }

    private List<String> row(String number, ReportedAction action) {
        String who =
                telling.byCase() && action.owner() != null ? action.owner() + ", " + action.agency() : action.agency();
        return List.of(
                number,
                action.text(),
                ReportWords.orDash(who),
                LondonTime.day(action.deadline()),
                action.measure(),
                ReportWords.of(action.state()));
    }
}
