package org.caseaudit.domain.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Section;

/**
 * The trend of each practice area. Partnerships have compared years although the tool, the scale or the way of choosing
 * cases had changed in between; here such a change ends the line.
 */
public final class Trends {
    private Trends() {}

    /** An area no audit graded is left out. */
    public static List<AreaTrend> of(List<AuditResult> audits) {
        List<AuditResult> inOrder = audits.stream()
                .sorted(Comparator.comparing(AuditResult::meeting)
                        .thenComparing(audit -> audit.cycle().value()))
                .toList();
        return Arrays.stream(LgaArea.values())
                .map(area -> new AreaTrend(area, points(inOrder, area)))
                .filter(trend -> !trend.points().isEmpty())
                .toList();
    }

    private static List<TrendPoint> points(List<AuditResult> audits, LgaArea area) {
        List<TrendPoint> points = new ArrayList<>();
        Measure before = null;
        for (AuditResult audit : audits) {
            if (Measure.sections(audit, area).findAny().isPresent()) {
                Measure measure = Measure.of(audit, area);
                points.add(point(audit, area, before == null ? Set.of() : measure.breaksSince(before)));
                before = measure;
            }
        }
        return points;
    }

    private static TrendPoint point(AuditResult audit, LgaArea area, Set<Break> breaks) {
        GradingScale scale = audit.tool().scale();
        int graded = 0;
        int good = 0;
        int without = 0;
        for (Section section : Measure.sections(audit, area).toList()) {
            for (Map.Entry<String, Integer> count :
                    audit.grades().getOrDefault(section.code(), Map.of()).entrySet()) {
                graded += count.getValue();
                good += scale.isGood(count.getKey()) ? count.getValue() : 0;
            }
            without += audit.withoutGrade().getOrDefault(section.code(), 0);
        }
        return new TrendPoint(
                audit.cycle(), audit.theme(), audit.meeting(), audit.cases(), graded, good, without, breaks);
    }
}
