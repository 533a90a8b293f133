package org.caseaudit.domain.template;

import java.util.List;

/**
 * How far a template covers one practice area.
 *
 * @param reason what the best section asks and what it lacks, in words
 * @param sections codes of all sections about the area, the best first
 */
public record AreaCoverage(LgaArea area, Extent extent, String reason, List<String> sections) {
    public AreaCoverage {
        sections = List.copyOf(sections);
    }
}
