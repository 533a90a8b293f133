package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.report.CombinedReport.ReAudit;
import org.caseaudit.domain.report.CombinedReport.SectionChange;

/** What changed since the audit this one repeats. */
final class ReAuditPart implements Part {
    private static final List<Integer> WIDTHS = List.of(40, 30, 30);

    private final Telling telling;
    private final ReAudit earlier;

    ReAuditPart(Telling telling) {
        this.telling = telling;
        this.earlier = telling.report().reAudit();
    }

    @Override
    public String title() {
        return "What changed since the earlier audit";
    }

    @Override
    public List<Block> blocks() {
        if (earlier == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("This audit repeats “" + earlier.theme() + "”, whose grading meeting was on "
                + LondonTime.day(earlier.meeting()) + ", with " + ReportWords.count(earlier.cases(), "case") + " "
                + (earlier.method() == SampleMethod.DRAWN ? "drawn at random" : "chosen") + "."));
        earlier.sections().forEach(change -> add(blocks, change));
        return blocks;
    }

    private void add(List<Block> blocks, SectionChange change) {
        blocks.add(new Block.Heading(3, change.title()));
        blocks.add(new Block.Paragraph(change.sentence()));
        Set<String> grades = new LinkedHashSet<>(change.earlier().keySet());
        grades.addAll(change.now().keySet());
        if (!grades.isEmpty()) {
            blocks.add(new Block.Table(
                    "The meetings’ grades: " + change.title(),
                    List.of("Grade", "Earlier audit", "This audit"),
                    grades.stream().map(grade -> row(change, grade)).toList(),
                    WIDTHS));
        }
    }

    private List<String> row(SectionChange change, String grade) {
        return List.of(telling.grade(grade), count(change.earlier(), grade), count(change.now(), grade));
    }

    private static String count(Map<String, Integer> counts, String grade) {
        return counts.containsKey(grade) ? counts.get(grade).toString() : "–";
    }
}
