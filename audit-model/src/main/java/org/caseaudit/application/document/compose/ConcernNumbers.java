package org.caseaudit.application.document.compose;

import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.ConcernCount;

/** How many immediate concerns there were; what they were about is said nowhere. */
final class ConcernNumbers {
    private ConcernNumbers() {}

    static String words(CombinedReport report) {
        ConcernCount count = report.concerns();
        if (count == null) {
            return "not counted in this version"; // signed off before the report counted them
        }
        int open = count.raised() - count.resolved();
        return count.raised() == 0
                ? "no immediate concern was raised"
                : ReportWords.count(count.raised(), "immediate concern") + " raised, " + count.resolved()
                        + " resolved, " + open + " still followed up";
    }
}
