package org.caseaudit.web.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.report.CombinedReport;

/** Counts of grades in words, in the order in which they were counted. */
final class GradeCounts {
    private GradeCounts() {}

    /** For instance: Good 3, Inadequate 1. */
    static String of(CombinedReport report, Map<String, Integer> counts) {
        Map<String, String> names = report.about().scale().stream()
                .collect(Collectors.toMap(CombinedReport.GradeMeaning::code, CombinedReport.GradeMeaning::name));
        String words = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> names.getOrDefault(count.getKey(), count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "None" : words;
    }
}
