package org.caseaudit.application.document.compose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;

/** A report and for whom it is told; what all parts need to tell it. */
final class Telling {
    private final CombinedReport report;
    private final Edition edition;
    private final Map<String, String> gradeNames;

    Telling(CombinedReport report, Edition edition) {
        this.report = edition == Edition.PUBLIC ? report.withoutCases() : report;
        this.edition = edition;
        this.gradeNames =
                this.report.about().scale().stream().collect(Collectors.toMap(GradeMeaning::code, GradeMeaning::name));
    }

    CombinedReport report() {
        return report;
    }

    /** Whether single cases are told of. */
    boolean byCase() {
        return edition == Edition.RESTRICTED;
    }

    /** A dash where there is no grade. */
    String grade(String code) {
        return code == null ? "–" : gradeNames.getOrDefault(code, code);
    }

    /** What somebody wrote, as paragraphs; none when nobody did. */
    List<Block> paragraphs(String written) {
        return Stream.of(Objects.toString(written, "").split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> (Block) new Block.Paragraph(paragraph))
                .toList();
    }
}
