package org.caseaudit.domain.report;

import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * What a re-audit is compared with.
 *
 * @param sample how its cases were drawn
 * @param cases how many were in it
 * @param meeting what its meeting decided; its report is out, so that stays as it is
 */
public record EarlierAudit(
        Cycle cycle, TemplateDefinition tool, SampleRecord sample, int cases, MeetingRecord meeting) {}
