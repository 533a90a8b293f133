package org.caseaudit.application.document.compose;

import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;

/** What should be kept and spread. */
final class GoodPracticePart implements Part {
    private final Telling telling;

    GoodPracticePart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Good practice";
    }

    @Override
    public List<Block> blocks() {
        List<ReportedFinding> good = telling.report().findings().getOrDefault(FindingKind.GOOD_PRACTICE, List.of());
        return good.isEmpty()
                ? List.of(new Block.Paragraph("No good practice was recorded."))
                : List.of(new FindingWords(telling).list(good));
    }
}
