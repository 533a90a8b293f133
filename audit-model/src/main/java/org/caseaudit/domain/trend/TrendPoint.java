package org.caseaudit.domain.trend;

import java.time.LocalDate;
import java.util.Set;
import org.caseaudit.domain.cycle.CycleId;

/**
 * One audit in the trend of an area.
 *
 * @param graded grades the meeting agreed in the sections of the area, one for each case and section
 * @param good of these, good or better
 * @param withoutGrade cases and sections on which it found no common grade
 * @param breaks what changed since the point before; with any of them no line leads here. Empty for the first
 */
public record TrendPoint(
        CycleId cycle,
        String theme,
        LocalDate meeting,
        int cases,
        int graded,
        int good,
        int withoutGrade,
        Set<Break> breaks) {}
