package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;

/** Practice area by practice area: the grades before and after the meeting, and what should become better. */
final class PracticeAreasPart implements Part {
    private final Telling telling;
    private final FindingWords findings;

    PracticeAreasPart(Telling telling) {
        this.telling = telling;
        this.findings = new FindingWords(telling);
    }

    @Override
    public String title() {
        return "Findings per practice area";
    }

    @Override
    public List<Block> blocks() {
        List<ReportedFinding> toDevelop = telling.report().findings().getOrDefault(FindingKind.DEVELOPMENT, List.of());
        List<ReportedFinding> told = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (SectionFigures area : telling.report().sections()) {
            blocks.add(new Block.Heading(3, area.title()));
            blocks.addAll(grades(area));
            List<ReportedFinding> here = toDevelop.stream()
                    .filter(f -> area.title().equals(f.section()))
                    .toList();
            told.addAll(here);
            addDevelopment(blocks, here);
        }
        List<ReportedFinding> rest = new ArrayList<>(toDevelop);
        rest.removeAll(told);
        if (!rest.isEmpty()) {
            blocks.add(new Block.Heading(3, "Across the practice areas"));
            addDevelopment(blocks, rest);
        }
        return blocks;
    }

    private void addDevelopment(List<Block> blocks, List<ReportedFinding> development) {
        if (!development.isEmpty()) {
            blocks.add(new Block.Paragraph("Areas for development:"));
            blocks.add(findings.list(development));
        }
    }

    private List<Block> grades(SectionFigures area) {
        GradeTable grades = new GradeTable(telling, area.title(), area.before(), area.after());
        if (grades.isEmpty()) {
            return List.of(new Block.Paragraph("No agency graded this area."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words(area)));
        blocks.addAll(grades.blocks());
        return blocks;
    }

    private static String words(SectionFigures area) {
        String words = "Before the meeting all agencies gave the same grade in "
                + ReportWords.count(area.unanimous(), "case") + " and different grades in " + area.spread() + "; in "
                + area.oneAgency() + " only one agency gave a grade."
                + (area.couldNotJudge() == null || area.couldNotJudge() == 0
                        ? ""
                        : " " + ReportWords.count(area.couldNotJudge(), "form") + " could not judge it.");
        return area.withoutCommonGrade() == 0
                ? words
                : words + " In " + ReportWords.count(area.withoutCommonGrade(), "case")
                        + " the meeting agreed to differ and gave no common grade.";
    }
}
