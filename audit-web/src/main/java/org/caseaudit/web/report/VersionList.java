package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.report.ReportQueries.VersionSummary;
import org.caseaudit.web.layout.London;

/** The versions that were signed off, newest first. */
public record VersionList(List<Version> versions) {
    /**
     * One version.
     *
     * @param changes where it is compared with the one before it; null for the first
     * @param sinceThen where the draft is compared with it
     */
    public record Version(String name, String when, String read, String changes, String sinceThen) {}

    static VersionList of(ReportPlace place, List<VersionSummary> summaries) {
        List<Version> versions = new ArrayList<>();
        for (VersionSummary summary : summaries) {
            int number = summary.number();
            String compare = place.at("versions", "compare") + "?from=";
            versions.add(new Version(
                    "Version " + number,
                    London.moment(summary.signedOffAt()),
                    place.at("versions", number),
                    number == 1 ? null : compare + (number - 1) + "&to=" + number,
                    compare + number + "&to=0"));
        }
        return new VersionList(versions);
    }
}
