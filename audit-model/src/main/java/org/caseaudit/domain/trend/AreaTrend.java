package org.caseaudit.domain.trend;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.template.LgaArea;

/** The audits that graded an area, the earliest first. */
public record AreaTrend(LgaArea area, List<TrendPoint> points) {
    public AreaTrend {
        points = List.copyOf(points);
    }

    /** The points cut into lines: one runs only as long as scale, sample method and what is asked stay the same. */
    public List<List<TrendPoint>> lines() {
        List<List<TrendPoint>> lines = new ArrayList<>();
        for (TrendPoint point : points) {
            if (lines.isEmpty() || !point.breaks().isEmpty()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(point);
        }
        return lines;
    }
}
