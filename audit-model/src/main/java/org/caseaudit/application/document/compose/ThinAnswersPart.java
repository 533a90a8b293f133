package org.caseaudit.application.document.compose;

import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.report.CombinedReport.ThinAnswers;
import org.caseaudit.domain.report.CombinedReport.ThinPlace;

/** Where forms were thin. For those at the table only: it is a prompt for conversations between them, no score. */
final class ThinAnswersPart implements Part {
    private static final List<Integer> WIDTHS = List.of(24, 24, 24, 18, 10);

    private final Telling telling;

    ThinAnswersPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Thin answers";
    }

    @Override
    public List<Block> blocks() {
        ThinAnswers thin = telling.report().thinAnswers();
        if (thin == null || !telling.byCase()) {
            return List.of();
        }
        Block intro = new Block.Paragraph("A prompt for conversations, no score. " + thresholds(thin.thresholds()));
        if (thin.places().isEmpty()) {
            return List.of(intro, new Block.Paragraph("No form was thin."));
        }
        return List.of(
                intro,
                new Block.Table(
                        "Where forms were thin",
                        List.of("Agency", "Practice area", "What", "Cases", "Times"),
                        thin.places().stream().map(ThinAnswersPart::row).toList(),
                        WIDTHS));
    }

    private static String thresholds(DepthThresholds thresholds) {
        return "A text of fewer than " + thresholds.shortText() + " characters is called very short; one of at least "
                + thresholds.copyWords() + " words is called copied when it shares "
                + Math.round(100 * thresholds.alike()) + "% or more of its word triples with another form.";
    }

    private static List<String> row(ThinPlace place) {
        return List.of(
                place.agency(),
                place.title(),
                ReportWords.of(place.kind()),
                String.join(", ", place.pseudonyms()),
                Integer.toString(place.count()));
    }
}
