package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.GoodOrBetter;

/** What the board reads first: the writers' summary and the figures on one card. */
final class SummaryPart implements Part {
    private final Telling telling;

    SummaryPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks =
                new ArrayList<>(telling.paragraphs(telling.report().narrative().summary()));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph("The summary is not written yet."));
        }
        KeyFacts facts = new KeyFacts(telling);
        blocks.add(facts.table());
        blocks.addAll(facts.gradesOfTheCases());
        blocks.add(new Block.Notice(telling.report().sample().caution()));
        GoodOrBetter good = telling.report().sample().goodOrBetter();
        if (good != null && ReportWords.written(good.sentence())) {
            blocks.add(new Block.Labelled("Good or better:", good.sentence()));
        }
        blocks.add(new Block.NewPage());
        return blocks;
    }
}
