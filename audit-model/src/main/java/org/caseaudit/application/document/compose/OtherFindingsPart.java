package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport.LeftOut;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;

/** What was found beside the theme and about other agencies, and what was consciously left out of the report. */
final class OtherFindingsPart implements Part {
    private final Telling telling;
    private final FindingWords words;

    OtherFindingsPart(Telling telling) {
        this.telling = telling;
        this.words = new FindingWords(telling);
    }

    @Override
    public String title() {
        return telling.byCase() ? "Findings outside the theme, and about other agencies" : "Findings outside the theme";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<ReportedFinding> outside = of(FindingKind.OUTSIDE_THEME);
        if (!outside.isEmpty()) {
            blocks.add(new Block.Heading(3, "Outside the theme"));
            blocks.add(words.list(outside));
        }
        List<ReportedFinding> others = of(FindingKind.ABOUT_ANOTHER_AGENCY);
        if (!others.isEmpty() && telling.byCase()) {
            blocks.add(new Block.Heading(3, "About another agency"));
            others.forEach(finding -> addAboutAnother(blocks, finding));
        }
        if (!telling.report().leftOut().isEmpty() && telling.byCase()) {
            blocks.add(new Block.Heading(3, "Left out, and why"));
            telling.report().leftOut().forEach(finding -> addLeftOut(blocks, finding));
        }
        return blocks;
    }

    private List<ReportedFinding> of(FindingKind kind) {
        return telling.report().findings().getOrDefault(kind, List.of());
    }

    private void addAboutAnother(List<Block> blocks, ReportedFinding finding) {
        String about = finding.about() == null ? "About an agency not yet named" : "About " + finding.about();
        blocks.add(new Block.Labelled(
                about + words.source(finding.agency(), finding.pseudonym(), finding.section()) + ":", finding.text()));
        addReply(blocks, finding.about(), finding.reply());
    }

    private void addLeftOut(List<Block> blocks, LeftOut finding) {
        blocks.add(new Block.Labelled(
                ReportWords.of(finding.kind().name()) + words.source(finding.agency(), finding.pseudonym(), null) + ":",
                finding.text()));
        blocks.add(new Block.Labelled("Left out because:", finding.reason()));
        if (finding.about() != null) {
            addReply(blocks, finding.about(), finding.reply());
        }
    }

    private static void addReply(List<Block> blocks, String about, String reply) {
        if (ReportWords.written(reply)) {
            blocks.add(new Block.Labelled("Reply of " + about + ":", reply));
        }
    }
}
