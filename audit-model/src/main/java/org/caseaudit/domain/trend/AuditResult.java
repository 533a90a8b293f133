package org.caseaudit.domain.trend;

import java.time.LocalDate;
import java.util.Map;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * What one published audit found.
 *
 * @param tool with which it was made
 * @param grades the meeting's, by section and grade, one for each case that has one
 * @param withoutGrade by section, cases on which the meeting found no common grade
 */
public record AuditResult(
        CycleId cycle,
        String theme,
        LocalDate meeting,
        int cases,
        TemplateDefinition tool,
        SampleMethod sample,
        Map<String, Map<String, Integer>> grades,
        Map<String, Integer> withoutGrade) {}
