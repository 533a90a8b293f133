package org.caseaudit.web.board;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.trend.AreaTrend;
import org.caseaudit.domain.trend.TrendPoint;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** The practice areas from audit to audit, as tables in which a change of the measure stands as a line of its own. */
public record TrendPage(List<Area> areas) {
    /**
     * @param said what may be said of the newest change in words
     * @param picture where it is drawn; null for a single audit
     */
    public record Area(String title, List<Line> lines, String said, String picture) {}

    /**
     * @param brokenBecause why this audit cannot be compared with the one above; null where it can, and for the first
     * @param share good or better of those graded, in percent; null where nothing was graded
     */
    public record Line(
            String brokenBecause,
            String theme,
            String href,
            String meeting,
            int cases,
            String good,
            Integer share,
            int withoutGrade) {}

    static TrendPage of(PartnershipId partnership, List<AreaTrend> trends) {
        return new TrendPage(trends.stream()
                .map(trend -> new Area(
                        trend.area().title(),
                        trend.points().stream()
                                .map(point -> line(partnership, point))
                                .toList(),
                        said(trend),
                        trend.points().size() == 1
                                ? null
                                : Addresses.in(
                                        partnership,
                                        "reports",
                                        "trends",
                                        trend.area().name())))
                .toList());
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }

    private static Line line(PartnershipId partnership, TrendPoint point) {
        return new Line(
                point.breaks().isEmpty()
                        ? null
                        : "Not to be compared with the audit before: "
                                + point.breaks().stream().map(BoardWords::why).collect(Collectors.joining(", and "))
                                + ".",
                point.theme(),
                Addresses.in(partnership, "reports", point.cycle()),
                London.day(point.meeting()),
                point.cases(),
                point.good() + " of " + point.graded(),
                share(point),
                point.withoutGrade());
    }

    private static Integer share(TrendPoint point) {
        return point.graded() == 0 ? null : Math.round(100f * point.good() / point.graded());
    }

    private static String said(AreaTrend trend) {
        List<TrendPoint> newest = trend.lines().get(trend.lines().size() - 1);
        if (newest.size() == 1) {
            return trend.points().size() == 1
                    ? "One audit so far; there is nothing to compare it with."
                    : "The newest audit stands for itself.";
        }
        TrendPoint first = newest.get(0);
        TrendPoint last = newest.get(newest.size() - 1);
        return "In " + newest.size() + " audits that can be compared: good or better " + first.good() + " of "
                + first.graded() + " then, " + last.good() + " of " + last.graded()
                + " now. So few cases show what happened in them, not how often it happens.";
    }
}
