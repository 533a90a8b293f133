package org.caseaudit.domain.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.grading.DepthList;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.participation.TakingPart;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateVersion;

/**
 * Everything a report is composed from, read once.
 *
 * @param invited the agencies that took part
 * @param agencyNames of all agencies of the partnership: a finding or an action may concern one that was not invited
 * @param depth where the forms are thin
 * @param people names of those who own an action
 * @param earlier the audit this one repeats, or null
 * @param takingPart whom the agencies said they know, and who came to the meeting
 */
public record ReportMaterial(
        Cycle cycle,
        TemplateVersion template,
        Narrative narrative,
        List<CaseFile> cases,
        SampleRecord sample,
        List<Agency> invited,
        Map<AgencyId, String> agencyNames,
        List<Assignment> assignments,
        MeetingRecord meeting,
        DepthList depth,
        Statements statements,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<Action> actions,
        Map<PersonId, String> people,
        EarlierAudit earlier,
        TakingPart takingPart) {

    Map<CaseId, String> pseudonyms() {
        return cases.stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
    }
}
