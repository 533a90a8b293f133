package org.caseaudit.application.document.compose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;

/** Findings as a list: the words, and where they come from unless no case is to be told of. */
final class FindingWords {
    private final Telling telling;

    FindingWords(Telling telling) {
        this.telling = telling;
    }

    Block.Bullets list(List<ReportedFinding> findings) {
        return new Block.Bullets(findings.stream().map(this::words).toList());
    }

    private String words(ReportedFinding finding) {
        return finding.text() + source(finding.agency(), finding.pseudonym(), finding.section());
    }

    /** In brackets; empty when nothing is to be said of it. */
    String source(String agency, String pseudonym, String section) {
        if (!telling.byCase()) {
            return "";
        }
        String source = Stream.of(agency == null ? "the meeting" : agency, pseudonym, section)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return " (" + source + ")";
    }
}
