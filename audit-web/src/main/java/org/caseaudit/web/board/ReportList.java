package org.caseaudit.web.board;

import java.util.List;
import org.caseaudit.application.board.BoardQueries.ReportLine;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** The published reports, newest first, and where to go from there. */
public record ReportList(String trends, String participation, String log, String actions, List<Line> lines) {
    /** @param overdue how many actions are late, in words; null for none */
    public record Line(String theme, String href, String about, String actions, String overdue, Tag state) {}

    static ReportList of(PartnershipId partnership, List<ReportLine> reports) {
        return new ReportList(
                Addresses.in(partnership, "reports", "trends"),
                Addresses.in(partnership, "reports", "participation"),
                Addresses.in(partnership, "reports", "log"),
                Addresses.in(partnership, "actions"),
                reports.stream().map(report -> line(partnership, report)).toList());
    }

    private static Line line(PartnershipId partnership, ReportLine report) {
        return new Line(
                report.theme(),
                Addresses.in(partnership, "reports", report.cycle()),
                "Meeting " + London.day(report.meeting()) + ", "
                        + BoardWords.count(report.cases(), "case", "cases") + ", "
                        + BoardWords.count(report.agencies(), "agency", "agencies")
                        + (report.boardPriority() == null ? "" : ". Priority: " + report.boardPriority()),
                report.actions() == 0
                        ? "No action"
                        : BoardWords.count(report.actions(), "action", "actions") + ", " + report.openActions()
                                + " open",
                report.overdueActions() == 0 ? null : report.overdueActions() + " overdue",
                BoardWords.state(report.state()));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
