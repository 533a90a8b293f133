package org.caseaudit.web.template;

import java.util.List;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Tag;

/**
 * How far the tool covers the ten practice areas.
 *
 * @param sum for instance: 4 fully, 4 partly, 2 not
 */
public record CoverageView(String sum, List<Line> lines) {
    /** @param sections the titles of those about it, or null */
    public record Line(String area, Tag extent, String reason, String sections) {}

    static CoverageView of(TemplateDefinition tool, List<AreaCoverage> coverage) {
        return new CoverageView(
                "%d fully, %d partly, %d not"
                        .formatted(
                                count(coverage, Extent.FULLY),
                                count(coverage, Extent.PARTLY),
                                count(coverage, Extent.NOT)),
                coverage.stream().map(area -> line(tool, area)).toList());
    }

    private static long count(List<AreaCoverage> coverage, Extent extent) {
        return coverage.stream().filter(area -> area.extent() == extent).count();
    }

    private static Line line(TemplateDefinition tool, AreaCoverage area) {
        String sections = String.join(
                "; ",
                area.sections().stream()
                        .flatMap(code -> tool.section(code).stream())
                        .map(Section::title)
                        .toList());
        return new Line(
                area.area().title(),
                TemplateWords.extent(area.extent()),
                area.reason(),
                sections.isEmpty() ? null : sections);
    }
}
