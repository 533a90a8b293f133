package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;

/** What became of each case as a whole. Only told to those who were at the table. */
final class CasesPart implements Part {
    private static final List<Integer> WIDTHS = List.of(14, 16, 26, 22, 22);

    private final Telling telling;

    CasesPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "The cases";
    }

    @Override
    public List<Block> blocks() {
        if (!telling.byCase()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Each case as a whole",
                List.of("Case", "Forms returned", "Agencies’ grades", "The meeting", "Grade"),
                telling.report().cases().stream().map(this::row).toList(),
                WIDTHS));
        blocks.addAll(new AgreementByCase(telling.report()).blocks());
        return blocks;
    }

    private List<String> row(CaseOutcome outcome) {
        return List.of(
                outcome.pseudonym(),
                Integer.toString(outcome.forms()),
                ReportWords.of(outcome.status()),
                outcome.outcome() == null ? "–" : ReportWords.of(outcome.outcome()),
                telling.grade(outcome.grade()) + (outcome.urgent() ? ", followed up as a concern" : ""));
    }
}
